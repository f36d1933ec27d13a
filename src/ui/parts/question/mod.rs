//! A question on the screen: answered, only read, or reviewed with its key. One file per kind.
//!
//! Everything is a native control inside a fieldset whose legend is the number, the kind and the stem, so keyboard and
//! screen reader work by themselves. Colour is never the only sign.

mod blank;
mod draft;
mod judge;
mod keys;
mod multiple;
mod options;
mod review;
mod short;
mod single;
mod words;

pub use keys::press;
pub use words::key_in_words;

use super::{CONTENT_LANG, use_say};
use crate::{
    question::{Face, Hundredths, Key, Kind, Response},
    say::Say,
};
use draft::use_draft;
use review::body;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub enum Mode {
    #[default]
    Answering,
    /// Shown, but it can't be changed: time is up, another tab writes, a section is closed.
    Reading,
    /// After marking: what was right, chosen, missed.
    Review(Review),
}

impl Mode {
    pub fn review(key: Rc<Key>) -> Mode {
        Mode::Review(Review { key, body })
    }
}

/// What a question is reviewed with. The drawing goes with the key, so that a page that never has a key is built without.
#[derive(Clone, Debug)]
pub struct Review {
    key: Rc<Key>,
    body: fn(&Sheet, &Face, &Key) -> Html,
}

impl PartialEq for Review {
    fn eq(&self, other: &Review) -> bool {
        self.key == other.key
    }
}

#[derive(Properties, PartialEq)]
pub struct QuestionProps {
    /// The id of the fieldset and the prefix of the names inside; unique in the page.
    pub name: AttrValue,
    /// Its number in the paper; absent where questions have none.
    #[prop_or_default]
    pub number: Option<u32>,
    pub stem: AttrValue,
    pub face: Rc<Face>,
    #[prop_or_default]
    pub marks: Option<Hundredths>,
    #[prop_or_default]
    pub response: Option<Response>,
    #[prop_or_default]
    pub mode: Mode,
    /// Each change, also every letter typed: who writes to a store waits a moment for the next.
    #[prop_or_default]
    pub on_response: Callback<Option<Response>>,
}

/// What the files of the kinds work with.
pub struct Sheet<'a> {
    say: Say,
    name: &'a str,
    stem: &'a AttrValue,
    /// Also half-done responses, such as blanks with spaces only, which are not yet responses.
    draft: Option<Response>,
    edit: Callback<Option<Response>>,
}

#[component]
pub fn Question(props: &QuestionProps) -> Html {
    let say = use_say();
    let (draft, edit) = use_draft(&props.name, &props.face, &props.response, &props.on_response);
    let sheet = Sheet { say, name: &props.name, stem: &props.stem, draft, edit };
    let kind = props.face.kind();
    // The stem holds the inputs, and a legend is no place for them.
    let in_legend = kind != Kind::Blank;
    let review = matches!(props.mode, Mode::Review(_));
    let body = match &props.mode {
        Mode::Review(review) => (review.body)(&sheet, &props.face, &review.key),
        Mode::Answering | Mode::Reading => answering(&sheet, &props.face),
    };
    html! {
        <fieldset
            id={&props.name}
            class={classes!("question", kind.code(), review.then_some("is-review"))}
            tabindex="-1"
            disabled={props.mode == Mode::Reading}
        >
            <legend>
                { head(say, props.number, kind, props.marks) }
                if in_legend {
                    <span class="stem" lang={CONTENT_LANG}>{ &props.stem }</span>
                }
            </legend>
            { body }
            if review && props.response.is_none() {
                <p class="unanswered">{ say.unanswered() }</p>
            }
        </fieldset>
    }
}

fn answering(sheet: &Sheet, face: &Face) -> Html {
    match face {
        Face::Single(face) => options::answering(sheet, false, &single::choices(sheet, face)),
        Face::Multiple(face) => options::answering(sheet, true, &multiple::choices(sheet, face, Response::Multiple)),
        Face::Indeterminate(face) => {
            options::answering(sheet, true, &multiple::choices(sheet, face, Response::Indeterminate))
        }
        Face::Judge(_) => options::answering(sheet, false, &judge::choices(sheet)),
        Face::Blank(face) => blank::answering(sheet, face),
        Face::Short(_) => short::answering(sheet),
    }
}

fn head(say: Say, number: Option<u32>, kind: Kind, marks: Option<Hundredths>) -> Html {
    html! {
        <span class="question-head">
            if let Some(number) = number {
                <span class="question-number">{ say.question_number(number.into()) }</span>
            }
            <span class="question-kind">{ say.kind(kind) }</span>
            if let Some(marks) = marks {
                <span class="question-marks">{ say.marks(marks) }</span>
            }
            <span class="question-hint">{ say.hint(kind) }</span>
        </span>
    }
}
