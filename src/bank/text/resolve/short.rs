//! 简答: a model answer and a rubric.

use super::{Told, told, unanswered};
use crate::{
    bank::{
        Code,
        text::{draft::Asked, narrow::narrowed, report::Report, run::Text},
    },
    question::{
        Hundredths,
        short::{Face, Key, Point},
    },
};

pub(super) fn body(asked: &Asked<'_>, report: &mut Report<'_>) -> Option<(Face, Key)> {
    let mut rubric = Vec::new();
    let mut sound = true;
    for text in &asked.points {
        match point(text) {
            Some(point) => rubric.push(point),
            None => {
                report.say(Code::RubricWorth, text.place().unwrap_or(asked.at));
                sound = false;
            }
        }
    }
    let reference = match told(asked, report) {
        Told::Contradiction => return None,
        Told::Text(answer) => answer.join(),
        Told::Nothing if asked.points.is_empty() => {
            unanswered(asked, report);
            return None;
        }
        Told::Nothing => {
            report.say(Code::ReferenceMissing, asked.at);
            String::new()
        }
    };
    if asked.points.is_empty() {
        report.say(Code::RubricMissing, asked.at);
    }
    sound.then_some((Face {}, Key { reference, rubric }))
}

/// `说明…… (4分)`
fn point(text: &Text<'_>) -> Option<Point> {
    let text = text.join();
    let (said, worth) = text.strip_suffix([')', '）', ']'])?.rsplit_once(['(', '（', '['])?;
    let worth = narrowed(worth).replace('分', "");
    let worth: Hundredths = worth.trim().parse().ok().filter(|worth| *worth > Hundredths::ZERO)?;
    let said = said.trim_end();
    (!said.is_empty()).then(|| Point { text: said.to_string(), worth })
}
