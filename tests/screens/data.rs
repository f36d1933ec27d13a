//! The fixtures the screens show.

use std::rc::Rc;
use xuefa::{
    bank::Bank,
    paper::Catalog,
    question::{Face, Item, Key, Question, Response},
    ui::study::practice::Items,
};

pub fn catalog() -> Catalog {
    serde_json::from_str(include_str!("../fixtures/catalog.json")).unwrap()
}

fn bank() -> Bank {
    let bundle: serde_json::Value = serde_json::from_str(include_str!("../fixtures/bank.json")).unwrap();
    serde_json::from_value(bundle["bank"].clone()).unwrap()
}

/// One item of each kind, in the order of `Kind::ALL`.
pub fn item(at: usize) -> Item {
    bank().items.swap_remove(at)
}

pub fn only(at: usize) -> Items {
    [item(at)].into_iter().collect()
}

pub fn all() -> Items {
    bank().items.into_iter().collect()
}

/// The question of a plain item, in the shapes the parts take.
pub fn question(at: usize) -> (Question, Rc<Face>, Rc<Key>) {
    let question = item(at).questions()[0].clone();
    let (face, key) = question.body.clone().split();
    (question, face.into(), key.into())
}

pub fn response(json: &str) -> Option<Response> {
    Some(serde_json::from_str(json).unwrap())
}
