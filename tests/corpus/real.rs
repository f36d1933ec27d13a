//! The default bank itself, whole and damaged.

use std::{fs, path::Path};
use xuefa::bank::{Code, read, read_all, write};

/// Every file of the default bank, with its path below `questions/`.
fn files() -> Vec<(String, Vec<u8>)> {
    let questions = Path::new(env!("CARGO_MANIFEST_DIR")).join("questions");
    let mut files = Vec::new();
    for folder in fs::read_dir(&questions).unwrap().map(|entry| entry.unwrap().path()) {
        if folder.is_dir() && folder.file_name().is_some_and(|name| name != "blueprints") {
            files.extend(fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()));
        }
    }
    files.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    let name = |path: &Path| path.strip_prefix(&questions).unwrap().display().to_string();
    files.iter().map(|path| (name(path), fs::read(path).unwrap())).collect()
}

#[test]
fn the_default_bank_is_read_without_a_word_and_written_without_a_change() {
    let (bank, diagnostics) = read_all(files());
    assert_eq!(diagnostics, []);
    assert!(bank.items.len() >= 240);
    let (again, diagnostics) = read("题库.txt", write(&bank).as_bytes());
    assert!(again == bank);
    assert_eq!(diagnostics, []);
}

fn sound(file: &str, bytes: &[u8]) {
    let lines = 1 + bytes.iter().filter(|byte| **byte == b'\n').count();
    for found in read(file, bytes).1 {
        assert!((1..=lines).contains(&found.line), "{file}: {found:?}");
        assert!(found.code == Code::NotText || found.caret() <= found.text.chars().count().max(1), "{file}: {found:?}");
    }
}

#[test]
fn damaged_files_are_read_as_far_as_they_go() {
    for (file, bytes) in files() {
        let text = String::from_utf8(bytes.clone()).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        for at in (0..lines.len()).step_by(23) {
            let without = [&lines[..at], &lines[at + 1..]].concat();
            sound(&file, without.join("\n").as_bytes());
            let mut swapped = lines.clone();
            swapped.swap(at, (at * 7 + 3) % lines.len());
            sound(&file, swapped.join("\n").as_bytes());
        }
        for end in (0..bytes.len()).step_by(bytes.len() / 16 + 1) {
            sound(&file, &bytes[..end]);
        }
    }
}
