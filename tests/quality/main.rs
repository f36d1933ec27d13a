//! What is asked of a bank beyond its being readable: figures against test-wiseness, the coverage map, and its facts looked
//! up in statutes. The default bank holds every bound; small banks and statutes of our own invention show each figure, each
//! fault and each miss.

mod against;
mod bounds;
mod coverage;
mod figures;
mod program;
mod statutes;

use std::{fs, path::PathBuf};
use xuefa::{bank::Bank, law::Statute};

fn folder(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A bank written in the house shape, read without a word.
fn bank(text: &str) -> Bank {
    let (bank, diagnostics) = xuefa::bank::read("题库.txt", text.as_bytes());
    assert_eq!(diagnostics, [], "{text}");
    bank
}

/// A statute of tests/fixtures/laws and its faults.
fn statute(file: &str) -> (Statute, Vec<xuefa::law::StatuteFault>) {
    let text = fs::read_to_string(folder("tests/fixtures/laws").join(file)).expect("a fixture");
    xuefa::law::read_statute(file.split('.').next().unwrap_or_default(), &text)
}
