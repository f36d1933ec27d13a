//! Mastering: the key marks the right option wherever it went, and the paper tells nothing.

use crate::items::bank;
use proptest::prelude::*;
use std::collections::BTreeSet;
use xuefa::{
    bank::Bank,
    paper::{Blueprint, Drawn, Grading, Key, Paper, Rules, Section, master},
    question::{Content, Face, Hundredths, Item, Kind, Letter, Letters, Question, Scheme},
    seal::canonical,
};

/// All items, a section for each kind, drawn as they stand.
fn whole<'a>(bank: &'a Bank, shuffle: (bool, bool)) -> (Blueprint, Drawn<'a>) {
    let mut sections = Vec::new();
    let mut drawn = Vec::new();
    for kind in Kind::ALL {
        let items: Vec<_> = bank.items.iter().filter(|i| i.kind() == kind).map(|i| (i.id(), i)).collect();
        sections.push(Section {
            title: kind.heading().into(),
            kind,
            marks: Hundredths(1001),
            scheme: Scheme::Proportional,
            penalty: Hundredths::ZERO,
            shuffle_items: shuffle.0,
            shuffle_options: shuffle.1,
            time: None,
            cells: vec![],
        });
        drawn.push(items);
    }
    let (rules, grading) = (Rules::default(), Grading::default());
    let (code, title) = ("whole".into(), "试卷".into());
    let notice = vec!["须知".into()];
    (
        Blueprint { code, title, rules, grading, notice, expected: None, sections },
        Drawn { sections: drawn, expected: None, tries: 1, form: None },
    )
}

/// What the key says, in the words of the options.
fn right(face: &Face, key: &xuefa::question::Key) -> BTreeSet<String> {
    use xuefa::question::Key as K;
    let text = |letter: Letter| face.options()[letter.place()].clone();
    match key {
        K::Single(key) => [text(key.0)].into(),
        K::Multiple(key) | K::Indeterminate(key) => key.0.iter().map(text).collect(),
        K::Judge(key) => [key.0.to_string()].into(),
        K::Blank(key) => key.blanks.concat().into_iter().collect(),
        K::Short(key) => [key.reference.clone()].into(),
    }
}

fn mastered(bank: &Bank, shuffle: (bool, bool), seed: &str) -> (Paper, Key) {
    let (blueprint, drawn) = whole(bank, shuffle);
    master(bank, &blueprint, &drawn, seed)
}

/// The same questions with other keys, rationales kept: they are what decides whether options may move.
fn with_other_keys(bank: &Bank) -> Bank {
    use xuefa::question::{Body, blank, judge, multiple, short, single};
    let other = |question: &mut Question| {
        question.basis.clear();
        let invert = |letters: Letters, count: usize| {
            let rest: Letters = Letter::first(count).filter(|letter| !letters.contains(*letter)).collect();
            multiple::Key(if rest.is_empty() { Letters::default().with(Letter::new(0).unwrap()) } else { rest })
        };
        question.body = match question.body.clone() {
            Body::Single(face, key) => {
                let next = Letter::new((key.0.place() + 1) % face.options.len()).unwrap();
                Body::Single(face, single::Key(next))
            }
            Body::Multiple(face, key) => Body::Multiple(face.clone(), invert(key.0, face.options.len())),
            Body::Indeterminate(face, key) => Body::Indeterminate(face.clone(), invert(key.0, face.options.len())),
            Body::Judge(face, key) => Body::Judge(face, judge::Key(!key.0)),
            Body::Blank(face, _) => {
                Body::Blank(face, blank::Key { blanks: vec![vec!["别的".into()]], any_order: true })
            }
            Body::Short(face, _) => Body::Short(face, short::Key { reference: "别的".into(), rubric: vec![] }),
        };
    };
    let mut bank = bank.clone();
    for item in &mut bank.items {
        match &mut item.content {
            Content::Simple(question) => other(question),
            Content::Case { parts, .. } => parts.iter_mut().for_each(other),
        }
    }
    bank
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn keys_follow_their_options(bank in bank(1..25), shuffle: (bool, bool), seed in "[a-z]{0,6}") {
        let (paper, key) = mastered(&bank, shuffle, &seed);
        prop_assert_eq!(key.paper, paper.id());
        let numbers: Vec<u32> = paper.questions().map(|q| q.number).collect();
        prop_assert_eq!(&numbers, &(1..=numbers.len() as u32).collect::<Vec<_>>());
        prop_assert_eq!(numbers.len(), bank.items.iter().map(|item| item.questions().len()).sum::<usize>());
        let full = Hundredths(1001).times(bank.items.len());
        prop_assert_eq!(paper.full, full);
        prop_assert_eq!(paper.questions().map(|q| q.marks).sum::<Hundredths>(), full);

        let mut used: BTreeSet<(String, usize)> = BTreeSet::new();
        for (question, entry) in paper.questions().zip(&key.entries) {
            prop_assert_eq!(question.number, entry.number);
            prop_assert_eq!(question.marks, entry.rule.full);
            prop_assert!(entry.key.suits(&question.face));
            let item: &Item = bank.items.iter().find(|item| item.id() == entry.item).expect("an item of the bank");
            let fits = |original: &Question| {
                let (face, key) = original.body.clone().split();
                let mut texts = (face.options().to_vec(), question.face.options().to_vec());
                texts.0.sort();
                texts.1.sort();
                original.stem == question.stem && texts.0 == texts.1 && right(&face, &key) == right(&question.face, &entry.key)
            };
            let part = item.questions().iter().position(fits);
            prop_assert!(part.is_some(), "{} is marked by something else", question.stem);
            used.insert((entry.item.to_string(), part.unwrap_or_default()));
            let section = &paper.sections[paper.section_of(question.number).unwrap()];
            match &item.content {
                Content::Case { material, .. } => prop_assert_eq!(&section.materials[question.material.unwrap()], material),
                Content::Simple(_) => prop_assert_eq!(question.material, None),
            }
        }
        if shuffle.0 {
            prop_assert_eq!(mastered(&bank, shuffle, &seed), (paper, key), "the same seed, the same paper");
        }
    }

    #[test]
    fn a_paper_tells_nothing(bank in bank(1..25), shuffle: (bool, bool), seed in "seed-[a-z]{6}") {
        let (paper, key) = mastered(&bank, shuffle, &seed);
        let text = canonical(&paper);
        for secret in ["解析秘密", "秘密依据", "密钥", "rationale", "basis", "\"key", "\"item\"", "difficulty", "pass", &seed] {
            prop_assert!(!text.contains(secret), "{}", secret);
        }
        for entry in &key.entries {
            prop_assert!(!text.contains(&entry.item.to_string()));
        }
        // The strongest form: with other keys throughout, the candidate holds the same paper to the last byte.
        let (other, other_key) = mastered(&with_other_keys(&bank), shuffle, &seed);
        prop_assert_eq!(canonical(&other), text);
        prop_assert_eq!(other_key.entries.len(), key.entries.len());
    }
}
