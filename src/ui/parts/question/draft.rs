//! What is on the screen while the owner of the answers has not yet answered.
//!
//! An owner may take a response only after a write, so the response that comes back can be older than what has been
//! typed meanwhile. Echoes of what was sent are therefore ignored; anything else comes from outside and replaces the draft.

use crate::question::{Face, Response};
use std::{collections::VecDeque, rc::Rc};
use yew::prelude::*;

#[derive(Default)]
struct Draft {
    name: AttrValue,
    shown: Option<Response>,
    /// The response the owner gave last.
    given: Option<Response>,
    /// Sent, and not yet come back.
    sent: VecDeque<Option<Response>>,
}

impl Draft {
    fn receive(&mut self, name: &AttrValue, response: &Option<Response>) {
        if self.name != *name {
            *self =
                Draft { name: name.clone(), shown: response.clone(), given: response.clone(), sent: VecDeque::new() };
        }
        if self.given == *response {
            return;
        }
        self.given.clone_from(response);
        match self.sent.iter().position(|sent| sent == response) {
            Some(at) => drop(self.sent.drain(..=at)),
            None => {
                self.sent.clear();
                self.shown.clone_from(response);
            }
        }
    }

    /// Takes an edit; the answer is what the owner has to hear, if anything changed for it.
    fn edit(&mut self, face: &Face, shown: Option<Response>) -> Option<Option<Response>> {
        let response = shown.clone().filter(|response| face.accepts(response));
        self.shown = shown;
        if self.sent.back().unwrap_or(&self.given) == &response {
            return None;
        }
        self.sent.push_back(response.clone());
        Some(response)
    }
}

/// The draft to show, and the way to change it.
#[hook]
pub(super) fn use_draft(
    name: &AttrValue,
    face: &Rc<Face>,
    response: &Option<Response>,
    on_response: &Callback<Option<Response>>,
) -> (Option<Response>, Callback<Option<Response>>) {
    let draft = use_mut_ref(Draft::default);
    let update = use_force_update();
    draft.borrow_mut().receive(name, response);
    let shown = draft.borrow().shown.clone();
    let (face, on_response) = (face.clone(), on_response.clone());
    let edit = Callback::from(move |shown| {
        let news = draft.borrow_mut().edit(&face, shown);
        update.force_update();
        if let Some(response) = news {
            on_response.emit(response);
        }
    });
    (shown, edit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::{blank, short};

    fn text(text: &str) -> Option<Response> {
        Some(Response::Short(short::Response(text.into())))
    }

    #[test]
    fn late_echoes_do_not_undo_typing() {
        let (mut draft, face, name) = (Draft::default(), Face::Short(short::Face {}), AttrValue::from("q1"));
        draft.receive(&name, &None);
        assert_eq!(draft.edit(&face, text("依")), Some(text("依")));
        assert_eq!(draft.edit(&face, text("依法")), Some(text("依法")));
        draft.receive(&name, &text("依"));
        assert_eq!(draft.shown, text("依法"));
        draft.receive(&name, &text("依法"));
        assert_eq!(draft.shown, text("依法"));
        assert!(draft.sent.is_empty());
        // Cleared from outside.
        draft.receive(&name, &None);
        assert_eq!(draft.shown, None);
        // Another question in the same place.
        draft.edit(&face, text("甲"));
        draft.receive(&"q2".into(), &text("乙"));
        assert_eq!(draft.shown, text("乙"));
    }

    #[test]
    fn what_is_not_yet_a_response_stays_on_the_screen() {
        let (mut draft, face) = (Draft::default(), Face::Blank(blank::Face { blanks: 2 }));
        let blanks = |texts: [&str; 2]| Some(Response::Blank(blank::Response(texts.map(String::from).to_vec())));
        assert_eq!(draft.edit(&face, blanks([" ", ""])), None);
        assert_eq!(draft.shown, blanks([" ", ""]));
        assert_eq!(draft.edit(&face, blanks([" 七", ""])), Some(blanks([" 七", ""])));
        assert_eq!(draft.edit(&face, blanks(["", ""])), Some(None));
    }
}
