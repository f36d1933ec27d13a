//! The default bank holds every bound.

use crate::folder;
use std::fs;
use xuefa::{
    bank::{
        quality::{Found, Verdict, quality},
        read_all,
    },
    say::{Lang, Say},
};

#[test]
fn the_default_bank_holds_every_bound() {
    let mut files = Vec::new();
    for subject in fs::read_dir(folder("questions")).unwrap().map(|entry| entry.unwrap().path()) {
        if subject.is_dir() && !subject.ends_with("blueprints") {
            files.extend(fs::read_dir(subject).unwrap().map(|entry| entry.unwrap().path()));
        }
    }
    files.sort();
    let (bank, _) = read_all(files.iter().map(|file| (file.display().to_string(), fs::read(file).unwrap())));
    assert!(bank.items.len() >= 1_200, "{}", bank.items.len());
    let figures = quality(&bank);
    assert_eq!(figures.len(), 21);
    for figure in figures {
        let held = matches!(figure.verdict(), Verdict::Holds | Verdict::Free);
        let told = match figure.found {
            Found::Share(share) => format!("{} ‰", share.per_mille()),
            Found::Count(count) => count.to_string(),
        };
        assert!(held, "{}: {told}, {:?}", Say(Lang::En).measure(figure.measure), figure.places);
    }
}
