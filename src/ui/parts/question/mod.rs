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

/// A question that is answered or only read, as a candidate has it. Its key cannot be shown, by its type.
#[derive(Properties, PartialEq)]
pub struct OpenProps {
    /// The id of the fieldset and the prefix of the names inside; unique in the page.
    pub name: AttrValue,
    /// Its number in the paper.
    pub number: u32,
    pub stem: AttrValue,
    pub face: Rc<Face>,
    pub marks: Hundredths,
    #[prop_or_default]
    pub response: Option<Response>,
    /// It can't be changed: time is up, another tab writes, a section is closed.
    pub locked: bool,
    /// Each change, also every letter typed: who writes to a store waits a moment for the next.
    pub on_response: Callback<Option<Response>>,
}

/// What is known of the key. That a sheet without a key is a type of its own keeps everything that shows keys out of the
/// exam room's program.
trait Knows {
    fn key(&self) -> Option<&Key>;
}

struct NoKey;

impl Knows for NoKey {
    fn key(&self) -> Option<&Key> {
        None
    }
}

impl Knows for Mode {
    fn key(&self) -> Option<&Key> {
        match self {
            Mode::Review(key) => Some(key),
            Mode::Answering | Mode::Reading => None,
        }
    }
}

/// What the files of the kinds work with.
struct Sheet<'a, K: Knows> {
    say: Say,
    name: &'a AttrValue,
    number: Option<u32>,
    marks: Option<Hundredths>,
    stem: &'a AttrValue,
    face: &'a Face,
    knows: &'a K,
    locked: bool,
    /// Also half-done responses, such as blanks with spaces only, which are not yet responses.
    draft: Option<Response>,
    edit: Callback<Option<Response>>,
}

#[component]
pub fn OpenQuestion(props: &OpenProps) -> Html {
    let (draft, edit) = use_draft(&props.name, &props.face, &props.response, &props.on_response);
    view(&Sheet {
        say: use_say(),
        name: &props.name,
        number: Some(props.number),
        marks: Some(props.marks),
        stem: &props.stem,
        face: &props.face,
        knows: &NoKey,
        locked: props.locked,
        draft,
        edit,
    })
}

#[component]
pub fn Question(props: &QuestionProps) -> Html {
    let (draft, edit) = use_draft(&props.name, &props.face, &props.response, &props.on_response);
    view(&Sheet {
        say: use_say(),
        name: &props.name,
        number: props.number,
        marks: props.marks,
        stem: &props.stem,
        face: &props.face,
        knows: &props.mode,
        locked: props.mode == Mode::Reading,
        draft,
        edit,
    })
}

fn view<K: Knows>(sheet: &Sheet<K>) -> Html {
    let Sheet { say, name, stem, .. } = *sheet;
    let kind = sheet.face.kind();
    let (in_legend, body) = match sheet.face {
        Face::Single(face) => (true, single::view(sheet, face)),
        Face::Multiple(face) => (true, multiple::view(sheet, face, Response::Multiple)),
        Face::Indeterminate(face) => (true, multiple::view(sheet, face, Response::Indeterminate)),
        Face::Judge(_) => (true, judge::view(sheet)),
        // The stem holds the inputs, and a legend is no place for them.
        Face::Blank(face) => (false, blank::view(sheet, face)),
        Face::Short(_) => (true, short::view(sheet)),
    };
    let review = sheet.knows.key().is_some();
    html! {
        <fieldset
            id={name}
            class={classes!("question", kind.code(), review.then_some("is-review"))}
            tabindex="-1"
            disabled={sheet.locked}
        >
            <legend>
                { head(say, sheet.number, kind, sheet.marks) }
                if in_legend {
                    <span class="stem" lang={CONTENT_LANG}>{ stem }</span>
                }
            </legend>
            { body }
            if review && sheet.draft.is_none() {
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
