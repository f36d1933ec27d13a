//! Equivalent forms: papers of one blueprint that share no item and are equally hard.

use crate::{folder, shipped_bank};
use std::{collections::BTreeSet, fs, process::Command};
use xuefa::{
    bank::Bank,
    paper::{Blueprint, Key, NoPaper, Paper, Pool, draw, draw_from, forms, read_blueprint},
    question::{Difficulty, Hundredths},
};

fn shipped(code: &str) -> Blueprint {
    let text = fs::read_to_string(folder("questions/blueprints").join(format!("{code}.txt"))).unwrap();
    let (blueprint, faults) = read_blueprint(&text);
    assert_eq!(faults, []);
    blueprint
}

/// Whatever the seed, two papers of these blueprints differ by two marks at most in what they are expected to yield.
#[test]
fn papers_of_one_blueprint_are_equally_hard() {
    let bank = shipped_bank();
    let pool = Pool::of(&bank);
    for code in ["public-law", "national-style", "study-law"] {
        let blueprint = shipped(code);
        let (from, to) = blueprint.expected.expect("a range");
        assert!(to.0 - from.0 <= 200, "{code}");
        for seed in 0..20 {
            let drawn =
                draw_from(&pool, &bank, &blueprint, &seed.to_string()).unwrap_or_else(|why| panic!("{code}: {why:?}"));
            let sections = blueprint.sections.iter().zip(&drawn.sections);
            let ease = |difficulty: Option<Difficulty>| 100 - i32::from(difficulty.unwrap().0);
            let marks =
                sections.flat_map(|(section, items)| items.iter().map(|(_, i)| section.marks.0 * ease(i.difficulty)));
            let score = Hundredths((marks.sum::<i32>() + 50) / 100);
            assert!((from..=to).contains(&score), "{code} {seed}: {score}");
            assert_eq!(drawn.expected, Some(score));
        }
    }
}

/// Five disjoint papers for five sessions.
#[test]
fn five_disjoint_papers_equally_hard() {
    let (bank, blueprint) = (shipped_bank(), shipped("public-law"));
    let five = forms(&bank, &blueprint, "forms", 5).unwrap_or_else(|(form, why)| panic!("form {form}: {why:?}"));
    let scores: Vec<i32> = five.iter().map(|drawn| drawn.expected.unwrap().0).collect();
    assert!(scores.iter().max().unwrap() - scores.iter().min().unwrap() <= 200, "{scores:?}");
    let ids: BTreeSet<_> = five.iter().flat_map(|drawn| drawn.sections.iter().flatten().map(|(id, _)| id)).collect();
    assert_eq!(ids.len(), 500, "an item twice");
}

const TINY: &str = "# 卷\n编号: tiny\n时长: 1\n预计得分: 2.5-3\n## 判断题\n每题: 2\n全部: 2";
const ITEMS: &str =
    "# 甲法\n## 判断题\n1. 这是第一句。\n答案: 对\n难度: 0.25\n2. 那是另外的话。\n答案: 错\n难度: 0.5\n";

fn tiny() -> (Blueprint, Bank) {
    (read_blueprint(TINY).0, xuefa::bank::read("题库.txt", ITEMS.as_bytes()).0)
}

#[test]
fn expected_scores_as_counted_by_hand() {
    let (blueprint, mut bank) = tiny();
    // 2 × 0.75 + 2 × 0.5
    assert_eq!(draw(&bank, &blueprint, "").unwrap().expected, Some(Hundredths(250)));
    bank.items[0].difficulty = Some(Difficulty(33));
    bank.items[1].difficulty = Some(Difficulty(34));
    assert_eq!(draw(&bank, &blueprint, "").unwrap().expected, Some(Hundredths(266)));
    // Marks beyond all measure are no way round the range.
    let mut boundless = blueprint.clone();
    boundless.sections[0].marks = Hundredths(i32::MAX);
    assert!(matches!(draw(&bank, &boundless, ""), Err(NoPaper::Unequal { .. })));
    bank.items[1].difficulty = Some(Difficulty(68));
    assert_eq!(draw(&bank, &blueprint, "").unwrap_err(), NoPaper::Unequal { nearest: Hundredths(198) });
    bank.items[1].difficulty = None;
    let NoPaper::Shortage(cells) = draw(&bank, &blueprint, "").unwrap_err() else { panic!("an unknown difficulty") };
    assert_eq!(cells[0].missing, 1);
    let free = Blueprint { expected: None, ..blueprint };
    assert_eq!(draw(&bank, &free, "").unwrap().expected, None);
}

/// `xuefa draw --forms` as a shell sees it.
#[test]
fn the_program_writes_forms_and_tells_how_equal_they_are() {
    let place = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("forms");
    let _ = fs::remove_dir_all(&place);
    fs::create_dir_all(place.join("bank")).unwrap();
    let second =
        ITEMS.replace("# 甲法\n## 判断题\n", "").replace("1. 这是", "3. 又有了").replace("2. 那是", "4. 再一种");
    fs::write(place.join("bank/题库.txt"), format!("{ITEMS}{second}")).unwrap();
    fs::write(place.join("tiny.txt"), TINY).unwrap();
    let run = |forms: &str, out: &str, more: &[&str]| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_xuefa"));
        program.current_dir(&place).args(["draw", "--blueprint", "tiny.txt", "--bank", "bank", "--seed", "甲"]);
        let output = program.args(["--lang", "en", "--forms", forms, "--out", out]).args(more).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code(), text(output.stdout), text(output.stderr))
    };
    let (code, told, _) = run("2", "two", &[]);
    assert_eq!(code, Some(0));
    let mut lines = told.lines();
    let mut seen = BTreeSet::new();
    for form in 1..=2 {
        let read = |name: &str| fs::read_to_string(place.join("two").join(name)).unwrap();
        let paper: Paper = serde_json::from_str(&read(&format!("form-{form}.json"))).unwrap();
        let key: Key = serde_json::from_str(&read(&format!("form-{form}.key.json"))).unwrap();
        assert_eq!((key.paper, key.seed.as_str(), key.form), (paper.id(), "甲", Some(form)));
        assert!(key.entries.iter().all(|entry| seen.insert(entry.item.clone())), "an item twice");
        let line = lines.next().unwrap();
        assert!(line.starts_with(&format!("Form {form}  expected score ")), "{line}");
        assert!(line.ends_with(&format!("  paper {}", paper.id())), "{line}");
    }
    assert_eq!(lines.next(), Some("2 forms share no item; their expected scores differ by 0"));
    // The same set again, to a reader who has gone before a word is said: every file is there.
    let mut program = Command::new(env!("CARGO_BIN_EXE_xuefa"));
    program.current_dir(&place).args(["draw", "--blueprint", "tiny.txt", "--bank", "bank", "--seed", "甲"]);
    let mut child =
        program.args(["--forms", "2", "--out", "again"]).stdout(std::process::Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert!(child.wait().unwrap().success());
    for file in ["form-1.json", "form-1.key.json", "form-2.json", "form-2.key.json"] {
        let read = |folder: &str| fs::read(place.join(folder).join(file)).unwrap();
        assert_eq!(read("two"), read("again"), "{file}");
    }
    // Papers and keys that are there already are neither mixed with others nor lost under them.
    let (code, _, told) = run("1", "two", &[]);
    assert!(code == Some(2) && told.contains("two is not empty"), "{told}");
    let (code, _, told) = run("3", "three", &[]);
    assert!(code == Some(1) && told.starts_with("Form 3, without the items of the forms before it:\n"), "{told}");
    assert!(!place.join("three").exists(), "nothing is written of a set that is not whole");
    assert_eq!(run("0", "none", &[]).0, Some(2));
    assert_eq!(run("1", "one", &["--key", "key.json"]).0, Some(2));
}
