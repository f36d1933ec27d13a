//! 单选: radio buttons.

use super::{
    Sheet,
    options::{Choice, answering, key_of, review},
};
use crate::question::{Key, Letter, Response, single};
use yew::prelude::*;

pub(super) fn view(sheet: &Sheet, face: &single::Face) -> Html {
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
    match key_of(sheet) {
        Some(Key::Single(key)) => {
            let right = Letter::first(face.options.len()).map(|letter| letter == key.0);
            review(sheet, false, choices.zip(right))
        }
        _ => answering(sheet, false, choices),
    }
}
