//! The reader of blueprints: one fixture a fault, and the blueprints that ship.
//!
//! In a fixture `//~ kind` stands below the line that has the fault; `//~$ kind text` is a fault of the file as a whole,
//! which the reader reports at its last line. The reader itself skips both: they are comments.

mod forms;
mod travel;

use std::{collections::BTreeSet, fs, path::Path};
use xuefa::{
    bank::Bank,
    paper::{Blueprint, ExamCard, FaultKind, MINUTE, Pool, Review, draw_from, master, read_blueprint},
    question::{Hundredths, Kind},
};

fn folder(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn texts(path: &str) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = fs::read_dir(folder(path))
        .expect("the folder is there")
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| (path.file_stem().unwrap().to_string_lossy().into(), fs::read_to_string(&path).unwrap()))
        .collect();
    files.sort();
    files
}

/// The kind's name in data; a new kind does not compile until it is added here and given a fixture.
fn name(kind: FaultKind) -> &'static str {
    match kind {
        FaultKind::Stray => "stray",
        FaultKind::UnknownField => "unknown-field",
        FaultKind::Misplaced => "misplaced",
        FaultKind::Repeated => "repeated",
        FaultKind::UnknownKind => "unknown-kind",
        FaultKind::Value => "value",
        FaultKind::Cell => "cell",
        FaultKind::Contradiction => "contradiction",
        FaultKind::MissingTitle => "missing-title",
        FaultKind::MissingCode => "missing-code",
        FaultKind::MissingTime => "missing-time",
        FaultKind::MissingMarks => "missing-marks",
        FaultKind::EmptySection => "empty-section",
        FaultKind::NoSections => "no-sections",
    }
}

/// Line, kind and text of each fault a fixture announces.
fn announced(text: &str) -> Vec<(usize, String, String)> {
    let mut culprit = (0, "");
    let mut faults = Vec::new();
    for (at, line) in text.lines().enumerate() {
        if let Some(rest) = line.strip_prefix("//~$ ") {
            let (kind, about) = rest.split_once(' ').unwrap_or((rest, ""));
            faults.push((text.lines().count(), kind.to_string(), about.to_string()));
        } else if let Some(kind) = line.strip_prefix("//~ ") {
            faults.push((culprit.0, kind.to_string(), culprit.1.to_string()));
        } else {
            culprit = (at + 1, line.trim());
        }
    }
    faults
}

#[test]
fn each_fault_is_named_where_it_stands() {
    let mut seen = BTreeSet::new();
    for (file, text) in texts("tests/fixtures/core/blueprints") {
        let (_, faults) = read_blueprint(&text);
        let mut found: Vec<(usize, String, String)> =
            faults.iter().map(|fault| (fault.line, name(fault.kind).into(), fault.text.clone())).collect();
        let mut wanted = announced(&text);
        found.sort();
        wanted.sort();
        // What is missing from a section is named with the section; fixtures about something else may leave it out.
        for (found, wanted) in found.iter_mut().zip(&wanted) {
            if wanted.2.is_empty() {
                found.2.clear();
            }
        }
        assert_eq!(found, wanted, "{file}");
        for fault in &faults {
            let written = serde_json::to_value(fault.kind).unwrap();
            assert_eq!(written, name(fault.kind), "the name in data");
            seen.insert(name(fault.kind));
        }
    }
    assert_eq!(seen.len(), 14, "a fixture for every kind of fault, but there are only {seen:?}");
}

#[test]
fn every_field_is_read() {
    let text = fs::read_to_string(folder("tests/fixtures/core/blueprints/every-field.txt")).unwrap();
    let golden = folder("tests/fixtures/core/blueprints/every-field.json");
    let (blueprint, faults) = read_blueprint(&text);
    assert_eq!(faults, []);
    let json = serde_json::to_string_pretty(&blueprint).unwrap() + "\n";
    if std::env::var_os("UPDATE_FIXTURES").is_some() {
        fs::write(&golden, &json).unwrap();
    }
    assert_eq!(json, fs::read_to_string(&golden).unwrap(), "UPDATE_FIXTURES=1 rewrites it; read the difference first");
    assert_eq!(serde_json::from_str::<Blueprint>(&json).unwrap(), blueprint);
}

/// Whatever the bytes, the reader comes back, and its faults are inside the file.
#[test]
fn broken_files_are_read_too() {
    let text = fs::read_to_string(folder("tests/fixtures/core/blueprints/every-field.txt")).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let (whole, _) = read_blueprint(&text);
    for at in 0..lines.len() {
        let mut without = lines.clone();
        without.remove(at);
        let (_, faults) = read_blueprint(&without.join("\n"));
        assert!(faults.iter().all(|fault| (1..=without.len()).contains(&fault.line)));
        let mut twice = lines.clone();
        twice.insert(at, lines[at]);
        let (same, faults) = read_blueprint(&twice.join("\n"));
        let harmless = lines[at].starts_with("须知") || lines[at].starts_with("//") || lines[at].trim().is_empty();
        // A line that stands twice is either harmless or named: it never counts for two in silence.
        assert!(!faults.is_empty() || harmless, "{}", lines[at]);
        assert!(harmless || lines[at].starts_with("##") || same.full() == whole.full(), "{}", lines[at]);
    }
    for end in text.char_indices().map(|(at, _)| at) {
        read_blueprint(&text[..end]);
        read_blueprint(&text[end..]);
    }
}

#[test]
fn blueprints_that_ship() {
    let shipped: Vec<Blueprint> = texts("questions/blueprints")
        .into_iter()
        .map(|(file, text)| {
            let (blueprint, faults) = read_blueprint(&text);
            assert_eq!(faults, [], "{file}");
            assert_eq!(blueprint.code, file, "a blueprint is found by its code");
            assert!((3..=6).contains(&blueprint.notice.len()), "{file}: length of the notice");
            blueprint
        })
        .collect();
    let card = |code: &str| {
        let blueprint = shipped.iter().find(|blueprint| blueprint.code == code).expect(code);
        let card = ExamCard::of(blueprint, &[]);
        let sections: Vec<(Kind, usize, i32)> =
            card.sections.iter().map(|section| (section.kind, section.questions, section.marks.0 / 100)).collect();
        (blueprint, card.minutes, card.full, card.pass, sections)
    };
    let whole = Hundredths::whole;
    use Kind::*;

    let (blueprint, minutes, full, pass, sections) = card("public-law");
    assert_eq!((minutes, full, pass), (90, whole(100), Some(whole(60))));
    assert_eq!(sections, [(Single, 50, 50), (Multiple, 20, 20), (Judge, 30, 30)]);
    assert_eq!(blueprint.rules.latest_entry, Some(30 * MINUTE));
    let weight = |subject: &str| -> Vec<usize> {
        let of = |section: &xuefa::paper::Section| {
            section.cells.iter().filter(|cell| cell.subject.as_deref() == Some(subject)).map(|cell| cell.count).sum()
        };
        blueprint.sections.iter().map(of).collect()
    };
    for (subject, counts) in [
        ("行政处罚法", [10, 4, 8]),
        ("行政许可法", [10, 4, 5]),
        ("行政诉讼法", [6, 2, 4]),
        ("行政复议法", [6, 2, 3]),
        ("习近平法治思想", [3, 2, 2]),
        ("行政强制法", [3, 1, 1]),
        ("宪法", [3, 1, 1]),
        ("刑法", [2, 1, 2]),
        ("行政复议法实施条例", [3, 1, 1]),
        ("民法典", [2, 1, 2]),
        ("立法法", [2, 1, 1]),
    ] {
        assert_eq!(weight(subject), counts, "{subject}");
    }

    let (_, minutes, full, pass, sections) = card("national-style");
    assert_eq!((minutes, full, pass), (180, whole(150), Some(whole(90))));
    assert_eq!(sections, [(Single, 50, 50), (Multiple, 30, 60), (Indeterminate, 20, 40)]);

    let (blueprint, minutes, full, pass, sections) = card("study-law");
    assert_eq!((minutes, full, pass, blueprint.rules.attempts), (90, whole(100), Some(whole(60)), Some(3)));
    assert_eq!(sections.iter().map(|(_, count, _)| count).sum::<usize>(), 50);
    let bands: Vec<(&str, i32)> = blueprint.grading.bands.iter().map(|b| (b.name.as_str(), b.from.0 / 100)).collect();
    assert_eq!(bands, [("优秀", 90), ("良好", 80), ("合格", 60)]);
    // The papers of later attempts come from the same bank: its answers are not shown in between.
    assert_eq!(blueprint.rules.review, Review::Marks);

    let (_, minutes, full, pass, sections) = card("rehearsal");
    assert_eq!((minutes, full, pass), (10, whole(100), Some(whole(60))));
    let kinds: Vec<Kind> = sections.iter().map(|(kind, ..)| *kind).collect();
    assert_eq!(kinds, [Single, Multiple, Indeterminate, Judge, Blank, Case], "all that the machine can mark");
    assert_eq!(shipped.len(), 4);
}

/// The example in the documentation is one that can be copied.
#[test]
fn the_documented_example_reads() {
    let text = fs::read_to_string(folder("docs/blueprints.md")).unwrap();
    let example = text.split("```").nth(1).expect("an example");
    let (blueprint, faults) = read_blueprint(example);
    assert_eq!(faults, []);
    assert_eq!(blueprint.full(), Hundredths::whole(100));
}

/// Every file of the shipped bank, read.
fn shipped_bank() -> Bank {
    let mut paths = vec![folder("questions")];
    let mut banks: Vec<(String, Vec<u8>)> = Vec::new();
    while let Some(path) = paths.pop() {
        if path.is_dir() && !path.ends_with("blueprints") {
            paths.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|extension| extension == "txt") {
            banks.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
    banks.sort();
    xuefa::bank::read_all(banks).0
}

/// The shipped bank is enough for every shipped blueprint, whatever the seed, and the machine marks all of it.
#[test]
fn the_shipped_bank_is_enough() {
    let bank = shipped_bank();
    let pool = Pool::of(&bank);
    for (code, text) in texts("questions/blueprints") {
        let (blueprint, _) = read_blueprint(&text);
        for seed in 0..4 {
            let seed = format!("seed {seed}");
            let drawn = draw_from(&pool, &bank, &blueprint, &seed).unwrap_or_else(|short| panic!("{code}: {short:?}"));
            let (paper, key) = master(&bank, &blueprint, &drawn, &seed);
            assert_eq!(paper.full, blueprint.full(), "{code}");
            assert!(key.entries.iter().all(|entry| !matches!(entry.key, xuefa::question::Key::Short(_))), "{code}");
        }
    }
}
