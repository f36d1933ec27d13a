//! Mastering: from drawn items to the paper and its key. Shuffle first, then number, then strip: positions reveal nothing.

use super::{Blueprint, Drawn, Key, KeyEntry, ORDER, Order, Paper, PaperQuestion, PaperSection, draw::stream};
use crate::{
    bank::Bank,
    law::Citation,
    question::{Content, Item, Question},
};

/// Parts the drawn items into what the candidate holds and what marks it.
pub fn master(bank: &Bank, blueprint: &Blueprint, drawn: &Drawn, seed: &str) -> (Paper, Key) {
    let stream = &stream(seed, drawn.form);
    let mut entries = Vec::new();
    let mut sections = Vec::new();
    let mut number = 0;
    for (at, (section, items)) in blueprint.sections.iter().zip(&drawn.sections).enumerate() {
        let mut order = Order::new(stream, &format!("items/{at}"));
        let places: Vec<usize> =
            if section.shuffle_items { order.permutation(items.len()) } else { (0..items.len()).collect() };
        let mut options = Order::new(stream, &format!("options/{at}"));
        let mut questions = Vec::new();
        let mut materials = Vec::new();
        for place in places {
            let (id, item) = &items[place];
            let material = match &item.content {
                Content::Case { material, .. } => {
                    materials.push(material.clone());
                    Some(materials.len() - 1)
                }
                Content::Simple(_) => None,
            };
            let parts = item.questions();
            for (question, marks) in parts.iter().zip(section.marks.split(parts.len())) {
                number += 1;
                let (mut face, mut key) = question.body.clone().split();
                let count = face.options().len();
                // Drawn even when unused, so that one item's wording never moves another's options.
                let moved = options.permutation(count);
                if section.shuffle_options && !names_letters(question) {
                    (face, key) = (face.reordered(&moved), key.reordered(&moved));
                }
                questions.push(PaperQuestion { number, stem: question.stem.clone(), face, marks, material });
                entries.push(KeyEntry {
                    number,
                    item: id.clone(),
                    subject: item.subject.clone(),
                    difficulty: item.difficulty,
                    key,
                    rule: section.rule(marks),
                    rationale: question.rationale.clone(),
                    basis: question.basis.iter().map(|citation| dated(bank, item, citation)).collect(),
                });
            }
        }
        let full = questions.iter().map(|question: &PaperQuestion| question.marks).sum();
        sections.push(PaperSection {
            title: section.title.clone(),
            kind: section.kind,
            full,
            scheme: section.scheme,
            penalty: section.penalty,
            time: section.time,
            materials,
            questions,
        });
    }
    let paper = Paper {
        format: Paper::FORMAT.into(),
        order: ORDER,
        exam: blueprint.code.clone(),
        title: blueprint.title.clone(),
        edition: bank.edition,
        rules: blueprint.rules.clone(),
        notice: blueprint.notice.clone(),
        full: sections.iter().map(|section| section.full).sum(),
        sections,
    };
    let key = Key {
        format: Key::FORMAT.into(),
        paper: paper.id(),
        exam: blueprint.code.clone(),
        seed: seed.into(),
        form: drawn.form,
        edition: bank.edition,
        grading: blueprint.grading.clone(),
        entries,
    };
    (paper, key)
}

/// Options that speak of each other (A和B, 以上各项都对) and rationales that speak of letters keep their order, or they
/// would speak of the wrong ones.
fn names_letters(question: &Question) -> bool {
    let (face, _) = question.body.clone().split();
    let letter = |text: &str| {
        let chars: Vec<char> = text.chars().collect();
        let plain = |at: usize| chars.get(at).is_none_or(|c| !c.is_ascii_alphanumeric());
        (0..chars.len()).any(|at| {
            matches!(chars[at], 'A'..='P') && plain(at + 1) && (at == 0 || plain(at - 1))
                || matches!(chars[at], 'Ａ'..='Ｐ')
        })
    };
    // At the head of an option these words speak of the other options; within it (三年以上) they do not.
    let relative = |text: &String| {
        let words = ["以上", "上述", "前述", "其余各项", "其他选项"];
        words.iter().any(|word| text.trim_start().starts_with(word))
    };
    letter(&question.rationale) || face.options().iter().any(|option| letter(option) || relative(option))
}

/// A citation of the subject's own law names the version the subject rests on, for who reads it years later.
fn dated(bank: &Bank, item: &Item, citation: &Citation) -> Citation {
    let version = || bank.subjects.iter().find(|s| s.name == item.subject && s.name == citation.law)?.version;
    Citation { version: citation.version.or_else(version), ..citation.clone() }
}
