//! The questions after marking, with their keys.

use super::{Sheet, blank, judge, multiple, options::review, short, single};
use crate::question::{Face, Key, Letter, Response};
use yew::prelude::*;

/// What stands below the stem. A key of another kind than its question cannot say anything about it.
pub(super) fn body(sheet: &Sheet, face: &Face, key: &Key) -> Html {
    let letters = |count: usize, right: &dyn Fn(Letter) -> bool| Letter::first(count).map(right).collect::<Vec<_>>();
    match (face, key) {
        (Face::Single(face), Key::Single(key)) => {
            let right = letters(face.options.len(), &|letter| letter == key.0);
            review(sheet, false, &single::choices(sheet, face), &right)
        }
        (Face::Multiple(face), Key::Multiple(key)) | (Face::Indeterminate(face), Key::Indeterminate(key)) => {
            let right = letters(face.options.len(), &|letter| key.0.contains(letter));
            review(sheet, true, &multiple::choices(sheet, face, Response::Multiple), &right)
        }
        (Face::Judge(_), Key::Judge(key)) => review(sheet, false, &judge::choices(sheet), &[key.0, !key.0]),
        (Face::Blank(face), Key::Blank(key)) => blank::review(sheet, face, key),
        (Face::Short(_), Key::Short(key)) => short::review(sheet, key),
        _ => super::answering(sheet, face),
    }
}
