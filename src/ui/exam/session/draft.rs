//! What is being typed: recorded when typing pauses, so that a record holds answers and not letters.

use crate::{
    device::clock::{After, after},
    question::Response,
};
use std::cell::RefCell;

/// How long typing must rest, in milliseconds.
const PAUSE: u32 = 600;

/// At most one question is typed at a time.
#[derive(Default)]
pub struct Drafts(RefCell<Option<Draft>>);

struct Draft {
    question: u32,
    response: Option<Response>,
    _due: After,
}

impl Drafts {
    /// Keeps the newest text; `due` is called once typing rests.
    pub fn put(&self, question: u32, response: Option<Response>, due: impl FnOnce() + 'static) {
        let draft = Draft { question, response, _due: after(PAUSE, due) };
        self.0.replace(Some(draft));
    }

    pub fn take(&self) -> Option<(u32, Option<Response>)> {
        self.0.take().map(|draft| (draft.question, draft.response))
    }

    /// Forgets a draft that a later answer to the same question replaces.
    pub fn drop_of(&self, question: u32) {
        if self.question() == Some(question) {
            self.0.take();
        }
    }

    /// The question that is being typed.
    pub fn question(&self) -> Option<u32> {
        self.0.borrow().as_ref().map(|draft| draft.question)
    }
}
