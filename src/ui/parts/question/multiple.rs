//! 多选 and 不定项: check boxes.

use super::{Sheet, options::Choice};
use crate::question::{Letter, Letters, Response, multiple};
use yew::prelude::*;

pub(super) fn choices(
    sheet: &Sheet,
    face: &multiple::Face,
    response: fn(multiple::Response) -> Response,
) -> Vec<Choice> {
    let chosen = match &sheet.draft {
        Some(Response::Multiple(response) | Response::Indeterminate(response)) => response.0,
        _ => Letters::default(),
    };
    let choice = Letter::first(face.options.len()).zip(&face.options).map(|(letter, text)| Choice {
        mark: html! { char::from(letter) },
        text: text.clone().into(),
        ours: false,
        value: letter.into(),
        chosen: chosen.contains(letter),
        on_change: sheet.edit.reform(move |_| Some(response(multiple::Response(chosen.toggled(letter))))),
    });
    choice.collect()
}
