//! Marking a sitting.

use super::{Group, Marks, QuestionMarks, Ruling, RulingKind, ruling::settled};
use crate::{
    paper::{Grading, Key, KeyEntry, Paper},
    question::{self, Face, Hundredths, Outcome, Response},
    seal::{canonical, digest},
    sitting::State,
};

/// Marks what `state` came to; the key must be that of the paper ([`super::Record::marked`] sees to it). An unanswered question earns nothing and loses nothing; a question without an entry in the
/// key is pending, never guessed.
pub fn mark(key: &Key, paper: &Paper, state: &State, rulings: &[Ruling]) -> Marks {
    let questions: Vec<QuestionMarks> = paper
        .questions()
        .map(|question| {
            let response = state.answers.get(&question.number);
            let entry = key.entry(question.number);
            let rulings: Vec<&Ruling> = rulings.iter().filter(|ruling| ruling.question == question.number).collect();
            let marked = |entry| outcome(entry, &question.face, response, &rulings, &key.grading);
            let outcome = entry.map_or(Outcome::Pending, marked);
            QuestionMarks { number: question.number, response: response.cloned(), outcome, full: question.marks }
        })
        .collect();

    let by_section = paper.sections.iter().map(|section| {
        let of = |q: &&QuestionMarks| section.questions.iter().any(|question| question.number == q.number);
        group(&section.title, questions.iter().filter(of))
    });
    let subject = |q: &QuestionMarks| key.entry(q.number).map_or("", |entry| entry.subject.as_str());
    let mut subjects: Vec<&str> = Vec::new();
    for name in questions.iter().map(subject) {
        if !subjects.contains(&name) {
            subjects.push(name);
        }
    }
    let by_subject = subjects.iter().map(|name| group(name, questions.iter().filter(|q| subject(q) == *name)));

    let earned = questions.iter().map(QuestionMarks::earned).sum::<Hundredths>();
    let total = earned.max(Hundredths::ZERO);
    let waiting: Vec<&QuestionMarks> = questions.iter().filter(|q| q.outcome == Outcome::Pending).collect();
    // Marks taken off count against what is still to come, also where the total already shows zero.
    let possible = (earned + waiting.iter().map(|q| q.full).sum()).max(Hundredths::ZERO);
    let passed = match (key.grading.passed(total), key.grading.passed(possible)) {
        (Some(now), Some(at_best)) if now == at_best => Some(now),
        _ => None,
    };
    let band = key.grading.band(total).filter(|_| waiting.is_empty()).map(|band| band.name.clone());
    Marks {
        paper: key.paper,
        key: digest(&[canonical(key).as_bytes()]),
        total,
        full: paper.full,
        passed,
        band,
        pending: waiting.iter().map(|q| q.number).collect(),
        sections: by_section.collect(),
        subjects: by_subject.collect(),
        used: state.used,
        refused: state.refused.len(),
        questions,
    }
}

fn outcome(
    entry: &KeyEntry,
    face: &Face,
    response: Option<&Response>,
    rulings: &[&Ruling],
    grading: &Grading,
) -> Outcome {
    let mut key: &question::Key = &entry.key;
    let mut given: Vec<(&str, Hundredths)> = Vec::new();
    for ruling in rulings {
        match &ruling.kind {
            RulingKind::Voided { .. } => return Outcome::Marked(entry.rule.full),
            RulingKind::KeyCorrected { key: corrected, .. } => key = corrected,
            RulingKind::Marked { marks } => {
                given.push((&ruling.by, (*marks).min(entry.rule.full).max(Hundredths::ZERO)));
            }
        }
    }
    let Some(response) = response else { return Outcome::Marked(Hundredths::ZERO) };
    // A key that does not suit its question would mark everybody wrong: a person has to look.
    let by_machine = if key.suits(face) { key.mark(response, &entry.rule) } else { Outcome::Pending };
    match by_machine {
        Outcome::Pending => {
            settled(&given, grading.markers, grading.tolerance).map_or(Outcome::Pending, Outcome::Marked)
        }
        marked => marked,
    }
}

fn group<'a>(name: &str, questions: impl Iterator<Item = &'a QuestionMarks>) -> Group {
    let empty = Group {
        name: name.into(),
        marks: Hundredths::ZERO,
        full: Hundredths::ZERO,
        questions: 0,
        right: 0,
        pending: 0,
    };
    questions.fold(empty, |group, question| Group {
        marks: group.marks + question.earned(),
        full: group.full + question.full,
        questions: group.questions + 1,
        right: group.right + usize::from(question.is_right()),
        pending: group.pending + usize::from(question.outcome == Outcome::Pending),
        ..group
    })
}
