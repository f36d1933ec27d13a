//! Drafts become items: answers, options, blanks, citations, difficulty and level are read and checked.
//!
//! Each function reports what is wrong and answers `None` when the item (or the one value) cannot be kept.

mod basis;
mod blank;
mod choice;
mod difficulty;
mod infer;
mod judge;
mod letters;
mod level;
mod short;
mod stem;

use super::{
    draft::{Asked, Draft},
    mark::Field,
    report::Report,
    run::Text,
};
use crate::{
    bank::Code,
    question::{Body, Content, Difficulty, Item, Kind, Level, Question},
};

/// More characters than any item has; several that ran together would.
const LONGEST: usize = 10_000;

pub(super) fn item(mut draft: Draft<'_>, report: &mut Report<'_>) -> Option<Item> {
    let at = draft.head.at;
    let texts = || draft.texts().flat_map(|text| &text.0);
    if texts().map(|run| run.text.len()).sum::<usize>() > LONGEST
        && texts().map(|run| run.text.chars().count()).sum::<usize>() > LONGEST
    {
        report.say(Code::ItemTooLong, at);
        return None;
    }
    // The decoder has named the place already.
    let damaged = texts().any(|run| run.text.contains(char::REPLACEMENT_CHARACTER));
    let mut difficulty = one_difficulty(&draft.head, report);
    let mut levels = levels(&draft, report);
    if levels.iter().all(Option::is_none) {
        levels.clear();
    }
    let content = if draft.is_case() {
        let (content, mean) = case(&mut draft, report)?;
        difficulty = difficulty.or(mean);
        content
    } else {
        let kind = draft.claimed();
        Content::Simple(question(&mut draft.head, kind, report)?)
    };
    (!damaged).then_some(Item { subject: draft.subject, difficulty, levels, content })
}

/// The case, and the mean difficulty of its parts.
fn case(draft: &mut Draft<'_>, report: &mut Report<'_>) -> Option<(Content, Option<Difficulty>)> {
    let head = &draft.head;
    for (_, at) in head.marks.iter().filter(|(field, _)| *field != Field::Difficulty) {
        report.say(Code::FieldMisplaced, *at);
    }
    let lost = head.answers.iter().chain(&head.basis).chain(&head.points).chain([&head.rationale]);
    lost.for_each(|text| further_lines(text, report));
    no_options(head, report);
    if draft.parts.is_empty() {
        report.say(Code::CaseWithoutParts, head.at);
        return None;
    }
    let material = head.stem.join();
    if material.is_empty() {
        report.say(Code::StemMissing, head.at);
    }
    let mut difficulties = Vec::new();
    let mut parts = Vec::new();
    let count = draft.parts.len();
    for part in &mut draft.parts {
        difficulties.extend(one_difficulty(part, report));
        let kind = part.kind;
        parts.extend(question(part, kind, report));
    }
    let sum: usize = difficulties.iter().map(|difficulty| usize::from(difficulty.0)).sum();
    let mean = (sum + difficulties.len() / 2).checked_div(difficulties.len());
    let mean = mean.and_then(|mean| u8::try_from(mean).ok()).map(Difficulty);
    (parts.len() == count && !material.is_empty()).then_some((Content::Case { material, parts }, mean))
}

fn question(asked: &mut Asked<'_>, kind: Option<Kind>, report: &mut Report<'_>) -> Option<Question> {
    let kind = asked.kind.or(kind);
    if !matches!(kind, Some(Kind::Short | Kind::Blank)) {
        stem::take_options(asked);
    }
    let kind = match kind {
        Some(kind) => kind,
        None => infer::kind(asked, report)?,
    };
    misplaced(asked, kind, report);
    let basis = basis::citations(&asked.basis, report);
    let body = match kind {
        Kind::Single | Kind::Multiple | Kind::Indeterminate => choice::body(asked, kind, report),
        Kind::Judge => judge::body(asked, report).map(|(face, key)| Body::Judge(face, key)),
        Kind::Blank => blank::body(asked, report).map(|(face, key)| Body::Blank(face, key)),
        Kind::Short => short::body(asked, report).map(|(face, key)| Body::Short(face, key)),
        // A case within a case is not a question; its tag was reported where it stands.
        Kind::Case => None,
    };
    let stem = if kind == Kind::Blank { blank::stem(&asked.stem) } else { asked.stem.join() };
    if stem.is_empty() {
        report.say(Code::StemMissing, asked.at);
        return None;
    }
    Some(Question { stem, body: body?, rationale: asked.rationale.join(), basis })
}

/// Fields that mean nothing in a question of this kind.
fn misplaced(asked: &Asked<'_>, kind: Kind, report: &mut Report<'_>) {
    for (field, at) in &asked.marks {
        let fits = match field {
            Field::Point => kind == Kind::Short,
            Field::Order => kind == Kind::Blank,
            _ => true,
        };
        if !fits {
            report.say(Code::FieldMisplaced, *at);
        }
    }
    if kind != Kind::Short {
        asked.points.iter().for_each(|text| further_lines(text, report));
    }
    if matches!(kind, Kind::Short | Kind::Blank) {
        no_options(asked, report);
    }
}

/// Options where none can be.
fn no_options(asked: &Asked<'_>, report: &mut Report<'_>) {
    for option in &asked.options {
        report.say(Code::FieldMisplaced, option.at);
        further_lines(&option.text, report);
    }
}

/// The lines on which a misplaced field goes on: each is lost, and each is named.
fn further_lines(text: &Text<'_>, report: &mut Report<'_>) {
    for (run, before) in text.0.iter().skip(1).zip(&text.0) {
        if run.at.line != before.at.line {
            report.say(Code::FieldMisplaced, run.at.trim());
        }
    }
}

fn one_difficulty(asked: &Asked<'_>, report: &mut Report<'_>) -> Option<Difficulty> {
    let (first, more) = asked.difficulty.split_first()?;
    for again in more.iter().filter(|again| again.text != first.text) {
        report.say(Code::FieldRepeated, *again);
    }
    difficulty::read(*first, report)
}

/// Of each question; a case as a whole has none.
fn levels(draft: &Draft<'_>, report: &mut Report<'_>) -> Vec<Option<Level>> {
    let case = draft.is_case();
    if case {
        draft.head.level.iter().for_each(|at| report.say(Code::FieldMisplaced, *at));
    }
    let asked = if case { &draft.parts[..] } else { std::slice::from_ref(&draft.head) };
    asked.iter().map(|asked| one_level(asked, report)).collect()
}

fn one_level(asked: &Asked<'_>, report: &mut Report<'_>) -> Option<Level> {
    let (first, more) = asked.level.split_first()?;
    for again in more.iter().filter(|again| again.text != first.text) {
        report.say(Code::FieldRepeated, *again);
    }
    level::read(*first, report)
}

/// What the answer lines say: absent, one text, or a contradiction.
enum Told<'t, 'a> {
    Nothing,
    Text(&'t Text<'a>),
    Contradiction,
}

fn told<'t, 'a>(asked: &'t Asked<'a>, report: &mut Report<'_>) -> Told<'t, 'a> {
    let mut said = asked.answers.iter().filter(|answer| !answer.is_empty());
    let Some(first) = said.next() else { return Told::Nothing };
    let joined = first.join();
    match said.find(|again| again.join() != joined) {
        None => Told::Text(first),
        Some(again) => {
            report.say(Code::FieldRepeated, again.place().unwrap_or(asked.at));
            Told::Contradiction
        }
    }
}

/// Reports that there is no answer: at the empty 答案 line if there is one.
fn unanswered(asked: &Asked<'_>, report: &mut Report<'_>) {
    let mark = asked.marks.iter().find(|(field, _)| *field == Field::Answer);
    report.say(Code::AnswerMissing, mark.map_or(asked.at, |(_, at)| *at));
}
