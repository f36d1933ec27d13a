//! 判断: two radio buttons, right and wrong.

use super::{
    Knows, Sheet,
    options::{Choice, answering, review},
};
use crate::question::{Key, Response, judge};
use yew::prelude::*;

pub(super) fn view<K: Knows>(sheet: &Sheet<K>) -> Html {
    let chosen = match &sheet.draft {
        Some(Response::Judge(response)) => Some(response.0),
        _ => None,
    };
    let sides = [(true, 'A', sheet.say.judge_right()), (false, 'B', sheet.say.judge_wrong())];
    let choices = sides.into_iter().map(|(side, value, words)| Choice {
        mark: html! { value },
        text: words.into(),
        ours: true,
        value,
        chosen: chosen == Some(side),
        on_change: sheet.edit.reform(move |_| Some(Response::Judge(judge::Response(side)))),
    });
    match sheet.knows.key() {
        Some(Key::Judge(key)) => review(sheet, false, choices.zip([key.0, !key.0])),
        _ => answering(sheet, false, choices),
    }
}
