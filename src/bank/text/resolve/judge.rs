//! 判断: by a word, by a sign in the stem, or by options whose text says which is which.

use super::{Told, letters::places, stem, told, unanswered};
use crate::{
    bank::{
        Code,
        text::{
            draft::{Asked, Choice},
            mark::{bracket, truth::truth},
            report::Report,
        },
    },
    question::judge::{Face, Key},
};

pub(super) fn body(asked: &mut Asked<'_>, report: &mut Report<'_>) -> Option<(Face, Key)> {
    if let Some(option) = asked.options.first()
        && meanings(&asked.options).is_none()
    {
        report.say(Code::JudgeOptions, option.at);
        return None;
    }
    let options = asked.options.clone();
    let read = |content: &str| meaning(content, &options);
    // In the middle of a stem such a bracket belongs to the sentence.
    let found: Vec<_> =
        stem::answers(&asked.stem, read).into_iter().filter(|b| stem::is_last(&asked.stem, b)).collect();
    let answer = match told(asked, report) {
        Told::Contradiction => return None,
        Told::Nothing => {
            let Some(found_one) = found.first() else {
                unanswered(asked, report);
                return None;
            };
            let value = found_one.value;
            stem::empty(&mut asked.stem, &found);
            return Some((Face {}, Key(value)));
        }
        Told::Text(answer) => answer,
    };
    let at = answer.place().unwrap_or(asked.at);
    let text = answer.join();
    let Some(key) = meaning(&text, &asked.options) else {
        let by_letter = asked.options.is_empty() && bracket::letters(&text).is_some_and(|letters| letters.len() == 1);
        report.say(if by_letter { Code::JudgeLetter } else { Code::AnswerUnreadable }, at);
        return None;
    };
    for found in &found {
        report.say(if found.value == key { Code::AnswerInStem } else { Code::AnswerConflict }, found.at);
    }
    let shown: Vec<_> = found.into_iter().filter(|found| found.value == key).collect();
    stem::empty(&mut asked.stem, &shown);
    Some((Face {}, Key(key)))
}

/// What each option means, if there are two and one is right and one wrong.
pub(super) fn meanings(options: &[Choice<'_>]) -> Option<[bool; 2]> {
    let [first, second] = options else { return None };
    let (first, second) = (truth(&first.text.join())?, truth(&second.text.join())?);
    (first != second).then_some([first, second])
}

/// An answer's meaning: a letter counts only through its option's text.
fn meaning(answer: &str, options: &[Choice<'_>]) -> Option<bool> {
    let Some(meanings) = meanings(options) else { return truth(answer) };
    let by_option = places(answer, options).and_then(|places| match places[..] {
        [place] => options.iter().position(|option| option.mark.place == place),
        _ => None,
    });
    match by_option {
        Some(at) => meanings.get(at).copied(),
        None => truth(answer),
    }
}
