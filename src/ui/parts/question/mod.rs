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
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, Debug, Default, PartialEq)]
pub enum Mode {
    #[default]
    Answering,
    /// Shown, but it can't be changed: time is up, another tab writes, a section is closed.
    Reading,
    /// After marking: what was right, chosen, missed.
    Review(Rc<Key>),
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
struct Sheet<'a> {
    say: Say,
    name: &'a str,
    stem: &'a AttrValue,
    mode: &'a Mode,
    /// Also half-done responses, such as blanks with spaces only, which are not yet responses.
    draft: Option<Response>,
    edit: Callback<Option<Response>>,
}

#[component]
pub fn Question(props: &QuestionProps) -> Html {
    let say = use_say();
    let (draft, edit) = use_draft(&props.name, &props.face, &props.response, &props.on_response);
    let sheet = Sheet { say, name: &props.name, stem: &props.stem, mode: &props.mode, draft, edit };
    let kind = props.face.kind();
    let (in_legend, body) = match &*props.face {
        Face::Single(face) => (true, single::view(&sheet, face)),
        Face::Multiple(face) => (true, multiple::view(&sheet, face, Response::Multiple)),
        Face::Indeterminate(face) => (true, multiple::view(&sheet, face, Response::Indeterminate)),
        Face::Judge(_) => (true, judge::view(&sheet)),
        // The stem holds the inputs, and a legend is no place for them.
        Face::Blank(face) => (false, blank::view(&sheet, face)),
        Face::Short(_) => (true, short::view(&sheet)),
    };
    let review = matches!(props.mode, Mode::Review(_));
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
