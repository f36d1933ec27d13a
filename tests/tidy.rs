//! The invariants of the source tree, as tests: which room may know which, and what no room may do.
//!
//! Rooms are folders of `src/`. A new room is added to [`ARROWS`] together with the rooms it may use; everything else here
//! follows from its being there.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// What each room may use of the others: arrows point down only. `bin` uses the library from outside, as `xuefa::…`.
const ARROWS: &[(&str, &[&str])] = &[
    ("json", &[]),
    ("law", &[]),
    ("seal", &["json"]),
    ("store", &[]),
    ("question", &["law", "seal"]),
    ("bank", &["law", "question", "seal"]),
    ("paper", &["bank", "law", "question", "seal"]),
    ("sitting", &["law", "paper", "question", "seal"]),
    ("ledger", &["seal", "sitting"]),
    ("marking", &["bank", "law", "ledger", "paper", "question", "seal", "sitting"]),
    ("study", &["bank", "law", "ledger", "marking", "paper", "question", "seal", "sitting"]),
    ("search", &["bank", "law", "paper", "question"]),
    ("insight", &["bank", "law", "ledger", "marking", "paper", "question", "seal", "sitting"]),
    // Words for what the rooms below report; the browser needs to know of languages only.
    ("say", &["bank", "insight", "law", "ledger", "marking", "paper", "question", "search", "sitting", "study"]),
    ("device", &["json", "say"]),
    (
        "export",
        &["bank", "insight", "law", "ledger", "marking", "paper", "question", "say", "seal", "sitting", "study"],
    ),
    (
        "ui",
        &[
            "bank", "device", "export", "insight", "json", "law", "ledger", "marking", "paper", "question", "say",
            "search", "seal", "sitting", "store", "study",
        ],
    ),
];

/// Rooms that are pure: the same input gives the same output, on every machine (invariant 1).
const DOMAIN: &[&str] = &[
    "json", "law", "seal", "question", "bank", "paper", "sitting", "ledger", "marking", "study", "search", "insight",
    "export",
];

/// Rooms whose results are signed or compared: marks, papers, records (invariant 7).
const EXACT: &[&str] = &["json", "law", "seal", "question", "bank", "paper", "sitting", "ledger", "marking"];

/// The only places that know the browser (invariant 9).
const BROWSER: &[&str] = &["device", "store", "ui", "bin"];

const LONGEST: usize = 400;

struct Source {
    /// From the repository's root, with `/`.
    path: String,
    /// The room it is in; `lib.rs` is in none.
    room: String,
    text: String,
    /// The text without comments and the contents of strings.
    code: String,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All files below `folder` with one of these extensions, in order.
fn files(folder: &Path, extensions: &[&str], found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a readable folder").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            files(&path, extensions, found);
        } else if path.extension().is_some_and(|e| extensions.iter().any(|wanted| e == *wanted)) {
            found.push(path);
        }
    }
}

fn sources(folder: &str) -> Vec<Source> {
    let mut paths = Vec::new();
    files(&root().join(folder), &["rs"], &mut paths);
    assert!(!paths.is_empty(), "no sources in {folder}");
    paths
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).expect("sources are UTF-8");
            let path = path.strip_prefix(root()).expect("below the root").to_string_lossy().replace('\\', "/");
            let room = path.split('/').nth(1).filter(|room| !room.contains('.')).unwrap_or_default().to_string();
            Source { room, code: bare(&text), path, text }
        })
        .collect()
}

/// Rust without its comments and without what stands in strings; line breaks stay.
fn bare(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let (kept, skipped) = if rest.starts_with("//") {
            ("", rest.find('\n').unwrap_or(rest.len()))
        } else if rest.starts_with("/*") {
            (" ", rest.find("*/").map_or(rest.len(), |end| end + 2))
        } else if let Some(hashes) = raw_string(rest) {
            let end = format!("\"{}", "#".repeat(hashes));
            let from = hashes + 2;
            ("\"\"", rest[from..].find(&end).map_or(rest.len(), |at| from + at + end.len()))
        } else if c == '"' {
            ("\"\"", string_end(rest))
        } else if rest.starts_with("'\"'") || rest.starts_with("'\\\"'") {
            ("' '", if rest.starts_with("'\"'") { 3 } else { 4 })
        } else {
            (&rest[..c.len_utf8()], c.len_utf8())
        };
        code.push_str(kept);
        code.extend(rest[..skipped].chars().filter(|c| *c == '\n' && !kept.contains('\n')));
        rest = &rest[skipped..];
    }
    code
}

/// How many hashes a raw string that begins here has.
fn raw_string(text: &str) -> Option<usize> {
    let after = text.strip_prefix('r')?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..].starts_with('"').then_some(hashes)
}

fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Whether `word` stands in `code` on its own, not as part of a longer name.
fn says(code: &str, word: &str) -> bool {
    let name = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back().is_none_or(|c| !name(c));
        let after = code[at + word.len()..].chars().next().is_none_or(|c| !name(c));
        before && (after || word.ends_with(|c: char| !name(c)))
    })
}

/// The names after `crate::`, also inside braces.
fn uses(code: &str) -> BTreeSet<String> {
    let head =
        |text: &str| -> String { text.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect() };
    let mut names = BTreeSet::new();
    for (at, word) in code.match_indices("crate::") {
        let rest = &code[at + word.len()..];
        let Some(inside) = rest.strip_prefix('{') else {
            names.insert(head(rest));
            continue;
        };
        let (mut depth, mut begins) = (0, true);
        for (at, c) in inside.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => begins = true,
                c if begins && !c.is_whitespace() => {
                    names.insert(head(&inside[at..]));
                    begins = false;
                }
                _ => {}
            }
        }
    }
    names.remove("");
    names
}

/// Names every file of `sources` that says one of `words`, and the word.
fn offenders<'a>(sources: impl Iterator<Item = &'a Source>, words: &[&str]) -> Vec<String> {
    let offends = |source: &Source| -> Vec<String> {
        let said = words.iter().filter(|word| says(&source.code, word));
        said.map(|word| format!("{}: {word}", source.path)).collect()
    };
    sources.flat_map(offends).collect()
}

#[test]
fn arrows_point_down() {
    let sources = sources("src");
    let mut wrong = Vec::new();
    for source in sources.iter().filter(|source| !source.room.is_empty() && source.room != "bin") {
        let Some((_, allowed)) = ARROWS.iter().find(|(room, _)| *room == source.room) else {
            wrong.push(format!("{}: the room {} has no arrows", source.path, source.room));
            continue;
        };
        let rooms = uses(&source.code).into_iter().filter(|name| ARROWS.iter().any(|(room, _)| room == name));
        let strange = rooms.filter(|name| *name != source.room && !allowed.contains(&name.as_str()));
        wrong.extend(strange.map(|name| format!("{}: {} must not use {name}", source.path, source.room)));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The table itself has no circle: each room can be placed above all that it uses.
#[test]
fn arrows_have_no_circle() {
    let mut placed: BTreeSet<&str> = BTreeSet::new();
    while placed.len() < ARROWS.len() {
        let before = placed.len();
        let free = ARROWS.iter().filter(|(_, uses)| uses.iter().all(|used| placed.contains(used)));
        let free: Vec<&str> = free.map(|(room, _)| *room).collect();
        placed.extend(free);
        assert!(placed.len() > before, "a circle among the rooms outside {placed:?}");
    }
}

#[test]
fn domain_rooms_are_pure() {
    let sources = sources("src");
    let words = [
        "std::time",
        "SystemTime",
        "Instant",
        "UNIX_EPOCH",
        "thread_rng",
        "rand",
        "getrandom",
        "std::fs",
        "std::env",
        "std::io",
        "std::net",
        "std::process",
        "std::thread",
        "println!",
        "eprintln!",
        "print!",
        "eprint!",
        "static mut",
    ];
    let domain = sources.iter().filter(|source| DOMAIN.contains(&source.room.as_str()));
    assert_eq!(offenders(domain, &words), [""; 0]);
}

#[test]
fn marks_are_integers() {
    let sources = sources("src");
    // These name them to refuse them.
    let refuses = |source: &&Source| ["src/json/read.rs", "src/json/write.rs"].contains(&source.path.as_str());
    let exact = sources.iter().filter(|source| EXACT.contains(&source.room.as_str()) && !refuses(source));
    assert_eq!(offenders(exact, &["f32", "f64"]), [""; 0]);
}

#[test]
fn only_some_rooms_know_the_browser() {
    let sources = sources("src");
    let others = sources.iter().filter(|source| !BROWSER.contains(&source.room.as_str()));
    let words = ["web_sys", "js_sys", "yew", "wasm_bindgen", "wasm_bindgen_futures", "gloo_events", "gloo_timers"];
    assert_eq!(offenders(others, &words), [""; 0]);
}

#[test]
fn only_seal_knows_cryptography() {
    let sources = sources("src");
    let others = sources.iter().filter(|source| source.room != "seal");
    let words =
        ["sha1", "sha2", "hmac", "hkdf", "aes_gcm", "chacha20poly1305", "ed25519_dalek", "p256", "blake3", "ring"];
    assert_eq!(offenders(others, &words), [""; 0]);
}

#[test]
fn nothing_is_left_for_later() {
    let mut all = sources("src");
    all.extend(sources("xtask/src"));
    all.extend(sources("tests"));
    assert_eq!(offenders(all.iter(), &["todo!", "unimplemented!", "dbg!"]), [""; 0]);
}

#[test]
fn files_are_short() {
    let mut paths = Vec::new();
    for folder in ["src", "xtask", "tests", "styles"] {
        files(&root().join(folder), &["rs", "css"], &mut paths);
    }
    let lines = |path: &PathBuf| fs::read_to_string(path).expect("sources are UTF-8").lines().count();
    let long: Vec<(&PathBuf, usize)> =
        paths.iter().map(|path| (path, lines(path))).filter(|(_, lines)| *lines >= LONGEST).collect();
    assert!(long.is_empty(), "a file holds one thing in fewer than {LONGEST} lines: {long:?}");
}

#[test]
fn every_module_says_what_it_is() {
    let mut all = sources("src");
    all.extend(sources("xtask/src"));
    all.extend(sources("tests"));
    let silent = all.iter().filter(|source| {
        let mut lines = source.text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with("#!["));
        // A program that does nothing yet has nothing to say.
        source.text.trim() != "fn main() {}" && lines.next().is_none_or(|line| !line.starts_with("//!"))
    });
    let silent: Vec<&str> = silent.map(|source| source.path.as_str()).collect();
    assert!(silent.is_empty(), "no //! at the top of {silent:#?}");
}

/// The paper is what candidates hold: the types it is made of have no field for a key, an item's name or a seed.
#[test]
fn a_paper_has_no_place_for_a_key() {
    let sources = sources("src");
    let sheet = sources.iter().find(|source| source.path == "src/paper/sheet.rs").expect("the paper's types");
    for name in ["Key", "KeyEntry", "ItemId", "Body", "Question", "seed", "rationale", "basis", "key"] {
        assert!(!says(&sheet.code, name), "src/paper/sheet.rs: {name}");
    }
}

/// The scanner finds what it looks for, and not what only looks like it.
#[test]
fn the_scanner_sees() {
    let code = bare(
        "use crate::{a::{B, C}, d, e as f};\n// crate::g\nlet s = \"crate::h\\\" f64\"; crate::i::j(); r#\"f32\"#",
    );
    assert_eq!(uses(&code).into_iter().collect::<Vec<_>>(), ["a", "d", "e", "i"]);
    assert!(!says(&code, "f64") && !says(&code, "f32"));
    assert!(says("let x: f64 = 1.0;", "f64") && !says("let f64_like = 1;", "f64"));
    assert!(says("println!(\"\")", "println!") && !says("eprintln!(\"\")", "println!"));
    assert_eq!(bare("a /* b\n c */ d '\"' // e\nf").lines().count(), 3);
}
