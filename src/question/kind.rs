//! The kinds joined: enums that dispatch to the file of each kind.

use super::{Outcome, Rule, blank, judge, multiple, short, single};
use serde::{Deserialize, Serialize};

/// The kind of an item. All but [`Kind::Case`] are also kinds of questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Single,
    Multiple,
    Indeterminate,
    Judge,
    Blank,
    Short,
    /// 案例: shared material with sub-questions of any of the other kinds.
    Case,
}

impl Kind {
    pub const ALL: [Kind; 7] =
        [Kind::Single, Kind::Multiple, Kind::Indeterminate, Kind::Judge, Kind::Blank, Kind::Short, Kind::Case];

    /// The kind's name in data: file formats, JSON, style classes.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Single => "single",
            Kind::Multiple => "multiple",
            Kind::Indeterminate => "indeterminate",
            Kind::Judge => "judge",
            Kind::Blank => "blank",
            Kind::Short => "short",
            Kind::Case => "case",
        }
    }

    /// The kind's name in Chinese question banks, which are data in that language.
    pub fn heading(self) -> &'static str {
        match self {
            Kind::Single => "单选题",
            Kind::Multiple => "多选题",
            Kind::Indeterminate => "不定项选择题",
            Kind::Judge => "判断题",
            Kind::Blank => "填空题",
            Kind::Short => "简答题",
            Kind::Case => "案例题",
        }
    }
}

/// What the candidate sees below the stem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Face {
    Single(single::Face),
    Multiple(multiple::Face),
    Indeterminate(multiple::Face),
    Judge(judge::Face),
    Blank(blank::Face),
    Short(short::Face),
}

/// What marks a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Key {
    Single(single::Key),
    Multiple(multiple::Key),
    Indeterminate(multiple::Key),
    Judge(judge::Key),
    Blank(blank::Key),
    Short(short::Key),
}

/// What the candidate answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Response {
    Single(single::Response),
    Multiple(multiple::Response),
    Indeterminate(multiple::Response),
    Judge(judge::Response),
    Blank(blank::Response),
    Short(short::Response),
}

/// Face and key of one question, always of the same kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    Single(single::Face, single::Key),
    Multiple(multiple::Face, multiple::Key),
    Indeterminate(multiple::Face, multiple::Key),
    Judge(judge::Face, judge::Key),
    Blank(blank::Face, blank::Key),
    Short(short::Face, short::Key),
}

impl Body {
    /// The two halves, to go separate ways.
    pub fn split(self) -> (Face, Key) {
        match self {
            Body::Single(face, key) => (Face::Single(face), Key::Single(key)),
            Body::Multiple(face, key) => (Face::Multiple(face), Key::Multiple(key)),
            Body::Indeterminate(face, key) => (Face::Indeterminate(face), Key::Indeterminate(key)),
            Body::Judge(face, key) => (Face::Judge(face), Key::Judge(key)),
            Body::Blank(face, key) => (Face::Blank(face), Key::Blank(key)),
            Body::Short(face, key) => (Face::Short(face), Key::Short(key)),
        }
    }

    pub fn kind(&self) -> Kind {
        match self {
            Body::Single(..) => Kind::Single,
            Body::Multiple(..) => Kind::Multiple,
            Body::Indeterminate(..) => Kind::Indeterminate,
            Body::Judge(..) => Kind::Judge,
            Body::Blank(..) => Kind::Blank,
            Body::Short(..) => Kind::Short,
        }
    }
}

impl Face {
    pub fn kind(&self) -> Kind {
        match self {
            Face::Single(_) => Kind::Single,
            Face::Multiple(_) => Kind::Multiple,
            Face::Indeterminate(_) => Kind::Indeterminate,
            Face::Judge(_) => Kind::Judge,
            Face::Blank(_) => Kind::Blank,
            Face::Short(_) => Kind::Short,
        }
    }

    /// Whether `response` is one this question can have: of its kind, naming options and blanks that are there.
    pub fn accepts(&self, response: &Response) -> bool {
        match (self, response) {
            (Face::Single(face), Response::Single(response)) => face.accepts(response),
            (Face::Multiple(face), Response::Multiple(response)) => face.accepts(response),
            (Face::Indeterminate(face), Response::Indeterminate(response)) => face.accepts(response),
            (Face::Judge(_), Response::Judge(_)) => true,
            (Face::Blank(face), Response::Blank(response)) => face.accepts(response),
            (Face::Short(face), Response::Short(response)) => face.accepts(response),
            _ => false,
        }
    }
}

impl Key {
    /// Whether this can be the key of a question with `face`: of its kind, naming options and blanks that are there. A
    /// key read from a file, or corrected by hand, need not be.
    pub fn suits(&self, face: &Face) -> bool {
        match (self, face) {
            (Key::Single(key), Face::Single(face)) => key.0.place() < face.options.len(),
            (Key::Multiple(key), Face::Multiple(face)) | (Key::Indeterminate(key), Face::Indeterminate(face)) => {
                !key.0.is_empty() && key.0.iter().all(|letter| letter.place() < face.options.len())
            }
            (Key::Judge(_), Face::Judge(_)) | (Key::Short(_), Face::Short(_)) => true,
            (Key::Blank(key), Face::Blank(face)) => key.blanks.len() == face.blanks && face.blanks > 0,
            _ => false,
        }
    }

    /// Marks `response`; a response of another kind (a damaged record) earns nothing and loses nothing.
    pub fn mark(&self, response: &Response, rule: &Rule) -> Outcome {
        match (self, response) {
            (Key::Single(key), Response::Single(response)) => key.mark(response, rule),
            (Key::Multiple(key), Response::Multiple(response)) => key.mark(response, rule),
            (Key::Indeterminate(key), Response::Indeterminate(response)) => key.mark(response, rule),
            (Key::Judge(key), Response::Judge(response)) => key.mark(response, rule),
            (Key::Blank(key), Response::Blank(response)) => key.mark(response, rule),
            (Key::Short(key), Response::Short(response)) => key.mark(response, rule),
            _ => Outcome::Marked(super::Hundredths::ZERO),
        }
    }
}
