//! The kind of a question that nothing names: its options, its answer and its stem tell.

use super::{judge::meanings, letters::places, stem, unanswered};
use crate::{
    bank::{
        Code,
        text::{
            draft::Asked,
            mark::{bracket, truth::truth},
            report::Report,
        },
    },
    question::{Kind, blank::MARK},
};

pub(super) fn kind(asked: &Asked<'_>, report: &mut Report<'_>) -> Option<Kind> {
    let Some(kind) = guess(asked) else {
        unanswered(asked, report);
        return None;
    };
    report.say(Code::KindGuessed, asked.at);
    Some(kind)
}

fn guess(asked: &Asked<'_>) -> Option<Kind> {
    let answer = asked.answers.iter().find(|answer| !answer.is_empty()).map(|answer| answer.join());
    if meanings(&asked.options).is_some() {
        return Some(Kind::Judge);
    }
    // One option is too few, and is said to be where choices are read.
    if !asked.options.is_empty() {
        let several = match answer {
            Some(answer) => places(&answer, &asked.options).is_some_and(|places| places.len() > 1),
            None => stem::answers(&asked.stem, bracket::letters).first()?.value.len() > 1,
        };
        return Some(if several { Kind::Multiple } else { Kind::Single });
    }
    let Some(answer) = answer else {
        let signs = stem::answers(&asked.stem, truth);
        return match signs.iter().any(|sign| stem::is_last(&asked.stem, sign)) {
            true => Some(Kind::Judge),
            false if !asked.points.is_empty() => Some(Kind::Short),
            false => None,
        };
    };
    if truth(&answer).is_some() {
        Some(Kind::Judge)
    } else if bracket::letters(&answer).is_some() {
        // Letters without options: the options are what is missing.
        Some(Kind::Single)
    } else if super::blank::stem(&asked.stem).contains(MARK) {
        Some(Kind::Blank)
    } else {
        Some(Kind::Short)
    }
}
