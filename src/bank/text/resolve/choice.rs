//! 单选, 多选, 不定项.

use super::{
    Told,
    letters::{places, same},
    stem, told, unanswered,
};
use crate::{
    bank::{
        Code,
        text::{draft::Asked, mark::bracket, report::Report},
    },
    question::{Body, Kind, Letter, Letters, multiple, single},
};

pub(super) fn body(asked: &mut Asked<'_>, kind: Kind, report: &mut Report<'_>) -> Option<Body> {
    let options = options(asked, report);
    let key = key(asked, report);
    let (options, key) = (options?, key?);
    match (kind, key.count()) {
        (Kind::Single, 1) => {
            let letter = key.iter().next()?;
            Some(Body::Single(single::Face { options }, single::Key(letter)))
        }
        (Kind::Single, _) => {
            report.say(Code::SingleSeveral, answer_place(asked));
            None
        }
        (Kind::Multiple, 1) => {
            report.say(Code::MultipleOne, answer_place(asked));
            None
        }
        (Kind::Multiple, _) => Some(Body::Multiple(multiple::Face { options }, multiple::Key(key))),
        _ => Some(Body::Indeterminate(multiple::Face { options }, multiple::Key(key))),
    }
}

fn answer_place<'a>(asked: &Asked<'a>) -> crate::bank::text::piece::Piece<'a> {
    asked.answers.first().and_then(|answer| answer.place()).unwrap_or(asked.at)
}

/// The options' texts, if they go A, B, C… and each says something of its own.
fn options(asked: &Asked<'_>, report: &mut Report<'_>) -> Option<Vec<String>> {
    if asked.options.len() < 2 {
        report.say(Code::OptionsMissing, asked.options.first().map_or(asked.at, |option| option.at));
        return None;
    }
    if let Some(extra) = asked.options.get(Letter::MOST) {
        report.say(Code::OptionsTooMany, extra.at);
        return None;
    }
    let displaced = asked.options.iter().enumerate().find(|(place, option)| option.mark.place != *place);
    if let Some((_, option)) = displaced {
        report.say(Code::OptionSequence, option.at);
        return None;
    }
    let mut texts: Vec<String> = Vec::new();
    let mut sound = true;
    for option in &asked.options {
        let text = option.text.join();
        if text.is_empty() {
            report.say(Code::OptionEmpty, option.at);
            sound = false;
        } else if texts.iter().any(|known| same(known, &text)) {
            report.say(Code::OptionDuplicate, option.at);
            sound = false;
        }
        texts.push(text);
    }
    sound.then_some(texts)
}

/// The right letters, from the answer line or from the stem's brackets; those are emptied.
fn key(asked: &mut Asked<'_>, report: &mut Report<'_>) -> Option<Letters> {
    let count = asked.options.len();
    let in_stem = |content: &str| bracket::letters(content).filter(|places| places.iter().all(|place| *place < count));
    let found = stem::answers(&asked.stem, in_stem);
    let Told::Text(answer) = told(asked, report) else {
        if asked.answers.iter().filter(|answer| !answer.is_empty()).count() > 1 {
            return None;
        }
        let Some(first) = found.first() else {
            unanswered(asked, report);
            return None;
        };
        let key = set(&first.value);
        if let Some(other) = found.iter().find(|other| set(&other.value) != key) {
            report.say(Code::AnswerUnreadable, other.at);
            return None;
        }
        stem::empty(&mut asked.stem, &found);
        return Some(key);
    };
    let at = answer.place().unwrap_or(asked.at);
    let text = answer.join();
    let Some(places) = places(&text, &asked.options) else {
        report.say(Code::AnswerUnreadable, at);
        return None;
    };
    if let Some(beyond) = places.iter().find(|place| **place >= count) {
        // With no options at all, their absence is the fault.
        if count > 1 {
            let is_it = |c: char| bracket::letters(c.encode_utf8(&mut [0; 4])).is_some_and(|found| found[0] == *beyond);
            report.say(Code::AnswerOutOfRange, at.text.find(is_it).map_or(at, |start| at.after(start)));
        }
        return None;
    }
    let key = set(&places);
    if places.len() > key.count() {
        report.say(Code::AnswerRepeatsLetter, at);
    }
    let (shown, other): (Vec<_>, Vec<_>) = found.into_iter().partition(|found| set(&found.value) == key);
    for found in &shown {
        report.say(Code::AnswerInStem, found.at);
    }
    for found in other.iter().filter(|_| shown.is_empty()) {
        report.say(Code::AnswerConflict, found.at);
    }
    stem::empty(&mut asked.stem, &shown);
    Some(key)
}

fn set(places: &[usize]) -> Letters {
    places.iter().filter_map(|place| Letter::new(*place)).collect()
}
