//! 多选 and 不定项: check boxes.

use super::{
    Knows, Sheet,
    options::{Choice, answering, review},
};
use crate::question::{Key, Letter, Letters, Response, multiple};
use yew::prelude::*;

pub(super) fn view<K: Knows>(
    sheet: &Sheet<K>,
    face: &multiple::Face,
    response: fn(multiple::Response) -> Response,
) -> Html {
    let chosen = match &sheet.draft {
        Some(Response::Multiple(response) | Response::Indeterminate(response)) => response.0,
        _ => Letters::default(),
    };
    let choices = Letter::first(face.options.len()).zip(&face.options).map(|(letter, text)| Choice {
        mark: html! { char::from(letter) },
        text: text.clone().into(),
        ours: false,
        value: letter.into(),
        chosen: chosen.contains(letter),
        on_change: sheet.edit.reform(move |_| Some(response(multiple::Response(chosen.toggled(letter))))),
    });
    match sheet.knows.key() {
        Some(Key::Multiple(key) | Key::Indeterminate(key)) => {
            let right = Letter::first(face.options.len()).map(|letter| key.0.contains(letter));
            review(sheet, true, choices.zip(right))
        }
        _ => answering(sheet, true, choices),
    }
}
