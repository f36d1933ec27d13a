//! 单选: radio buttons.

use super::{
    Knows, Sheet,
    options::{Choice, answering, review},
};
use crate::question::{Key, Letter, Response, single};
use yew::prelude::*;

pub(super) fn view<K: Knows>(sheet: &Sheet<K>, face: &single::Face) -> Html {
    let chosen = match &sheet.draft {
        Some(Response::Single(response)) => Some(response.0),
        _ => None,
    };
    let choices = Letter::first(face.options.len()).zip(&face.options).map(|(letter, text)| Choice {
        mark: html! { char::from(letter) },
        text: text.clone().into(),
        ours: false,
        value: letter.into(),
        chosen: chosen == Some(letter),
        on_change: sheet.edit.reform(move |_| Some(Response::Single(single::Response(letter)))),
    });
    match sheet.knows.key() {
        Some(Key::Single(key)) => {
            let right = Letter::first(face.options.len()).map(|letter| letter == key.0);
            review(sheet, false, choices.zip(right))
        }
        _ => answering(sheet, false, choices),
    }
}
