//! 判断: two radio buttons, right and wrong.

use super::{Sheet, options::Choice};
use crate::question::{Response, judge};
use yew::prelude::*;

pub(super) fn choices(sheet: &Sheet) -> Vec<Choice> {
    let chosen = match &sheet.draft {
        Some(Response::Judge(response)) => Some(response.0),
        _ => None,
    };
    let sides = [(true, 'A', sheet.say.judge_right()), (false, 'B', sheet.say.judge_wrong())];
    let choice = sides.into_iter().map(|(side, value, words)| Choice {
        mark: html! { value },
        text: words.into(),
        ours: true,
        value,
        chosen: chosen == Some(side),
        on_change: sheet.edit.reform(move |_| Some(Response::Judge(judge::Response(side)))),
    });
    choice.collect()
}
