//! 单选: radio buttons.

use super::{Sheet, options::Choice};
use crate::question::{Letter, Response, single};
use yew::prelude::*;

pub(super) fn choices(sheet: &Sheet, face: &single::Face) -> Vec<Choice> {
    let chosen = match &sheet.draft {
        Some(Response::Single(response)) => Some(response.0),
        _ => None,
    };
    let choice = Letter::first(face.options.len()).zip(&face.options).map(|(letter, text)| Choice {
        mark: html! { char::from(letter) },
        text: text.clone().into(),
        ours: false,
        value: letter.into(),
        chosen: chosen == Some(letter),
        on_change: sheet.edit.reform(move |_| Some(Response::Single(single::Response(letter)))),
    });
    choice.collect()
}
