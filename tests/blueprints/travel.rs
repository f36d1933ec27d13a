//! A bank that travels by subject gives the papers of the whole bank.

use crate::{shipped_bank, texts};
use xuefa::{
    paper::{Blueprint, Bundle, Pool, draw_from, master, read_blueprint},
    seal::canonical,
};

fn shipped() -> Vec<Blueprint> {
    texts("questions/blueprints").iter().map(|(_, text)| read_blueprint(text).0).collect()
}

#[test]
fn the_subjects_of_an_exam_are_enough() {
    let bank = shipped_bank();
    let pool = Pool::of(&bank);
    let (bundle, parts) = Bundle::of(&bank, shipped());
    let catalog = bundle.catalog();
    assert_eq!(parts.iter().map(|part| part.items.len()).sum::<usize>(), bank.items.len());
    for (blueprint, card) in bundle.blueprints.iter().zip(&catalog.exams) {
        let needed: Vec<_> = card.subjects.iter().map(|place| (*place, parts[*place].clone())).collect();
        // They come as they come.
        let reversed = needed.iter().rev().cloned().collect();
        let (some, stock) = bundle.stock(reversed).expect("the parts of this bundle");
        for seed in ["a", "b", "c"] {
            let whole = draw_from(&pool, &bank, blueprint, seed).unwrap();
            let part = draw_from(&some, &stock, blueprint, seed).unwrap();
            let written = |of, drawn| {
                let (paper, key) = master(of, blueprint, drawn, seed);
                (canonical(&paper), canonical(&key))
            };
            assert_eq!(written(&bank, &whole), written(&stock, &part), "{} {seed}", blueprint.code);
        }
    }
    let public_law = catalog.exams.iter().find(|card| card.code == "public-law").unwrap();
    let named = |place: &usize| catalog.subjects[*place].name.as_str();
    let subjects: Vec<&str> = public_law.subjects.iter().map(named).collect();
    assert_eq!(subjects.len(), 11, "{subjects:?}");
    assert!(subjects.contains(&"刑法") && !subjects.contains(&"消防法"));
}

/// A part that is not the one it is taken for makes no paper, rather than another one.
#[test]
fn parts_of_another_bank_are_refused() {
    let bank = shipped_bank();
    let (bundle, parts) = Bundle::of(&bank, Vec::new());
    let part = |at: usize| parts[at].clone();
    assert!(bundle.stock(vec![(0, part(0)), (3, part(3))]).is_some());
    assert!(bundle.stock(vec![(0, part(1))]).is_none(), "another subject");
    let mut short = part(0);
    short.items.pop();
    assert!(bundle.stock(vec![(0, short)]).is_none(), "an item is missing");
    assert!(bundle.stock(vec![(parts.len(), part(0))]).is_none(), "no such place");
    assert_eq!(bundle.stock(Vec::new()).map(|(_, bank)| bank.items.len()), Some(0));
}
