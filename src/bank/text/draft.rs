//! Items as gathered from the lines, before anything is checked.

use super::{
    mark::{bracket, option::OptionMark},
    piece::Piece,
    run::{Run, Text},
};
use crate::{law::Date, question::Kind};

/// Everything a file holds, in its order.
#[derive(Debug, Default)]
pub(super) struct Outline<'a> {
    pub edition: Option<Date>,
    pub subjects: Vec<Named<'a>>,
    pub drafts: Vec<Draft<'a>>,
}

/// A subject and where its version is written.
#[derive(Debug)]
pub(super) struct Named<'a> {
    pub name: String,
    pub version: Option<(Date, Piece<'a>)>,
}

#[derive(Debug)]
pub(super) struct Draft<'a> {
    pub subject: String,
    /// From the section's heading; `None`: to be inferred.
    pub kind: Option<Kind>,
    /// The question, or the material of a case with what stands before its first part.
    pub head: Asked<'a>,
    pub parts: Vec<Asked<'a>>,
}

/// One question, or the head of a case.
#[derive(Debug)]
pub(super) struct Asked<'a> {
    /// Its number, or where it begins: the place for what is missing in it.
    pub at: Piece<'a>,
    /// From its own tag.
    pub kind: Option<Kind>,
    pub stem: Text<'a>,
    /// A bracket of the stem holds an answer.
    told: bool,
    pub options: Vec<Choice<'a>>,
    pub answers: Vec<Text<'a>>,
    pub rationale: Text<'a>,
    pub basis: Vec<Text<'a>>,
    pub points: Vec<Text<'a>>,
    pub order: Vec<Piece<'a>>,
    pub difficulty: Vec<Piece<'a>>,
    pub level: Vec<Piece<'a>>,
    /// Marks of fields, each with the field's beginning: the place for a field that does not belong here.
    pub marks: Vec<(super::mark::Field, Piece<'a>)>,
}

#[derive(Clone, Debug)]
pub(super) struct Choice<'a> {
    pub mark: OptionMark,
    pub at: Piece<'a>,
    pub text: Text<'a>,
}

impl<'a> Draft<'a> {
    /// The question being written: the last part, or the head.
    pub fn current(&mut self) -> &mut Asked<'a> {
        self.parts.last_mut().unwrap_or(&mut self.head)
    }

    pub fn is_case(&self) -> bool {
        !self.parts.is_empty() || self.claimed() == Some(Kind::Case)
    }

    /// The kind its tag or its section says it is.
    pub fn claimed(&self) -> Option<Kind> {
        self.head.kind.or(self.kind)
    }

    /// All text in it.
    pub fn texts(&self) -> impl Iterator<Item = &Text<'a>> {
        std::iter::once(&self.head).chain(&self.parts).flat_map(|asked| {
            let options = asked.options.iter().map(|option| &option.text);
            let fields = asked.answers.iter().chain(&asked.basis).chain(&asked.points);
            [&asked.stem, &asked.rationale].into_iter().chain(options).chain(fields)
        })
    }
}

impl<'a> Asked<'a> {
    pub fn new(at: Piece<'a>, kind: Option<Kind>, stem: Run<'a>) -> Asked<'a> {
        Asked {
            at,
            kind,
            told: tells(&stem),
            stem: Text::of(stem),
            options: Vec::new(),
            answers: Vec::new(),
            rationale: Text::default(),
            basis: Vec::new(),
            points: Vec::new(),
            order: Vec::new(),
            difficulty: Vec::new(),
            level: Vec::new(),
            marks: Vec::new(),
        }
    }

    /// A further line of the stem.
    pub fn push_stem(&mut self, run: Run<'a>) {
        self.told |= tells(&run);
        self.stem.push(run);
    }

    /// Has what answers it, so that what follows may be the next.
    pub fn is_answered(&self) -> bool {
        self.told || !self.answers.is_empty() || !self.points.is_empty()
    }
}

/// Whether a bracket in the line holds an answer.
fn tells(run: &Run<'_>) -> bool {
    let holds = |b: &bracket::Bracket| bracket::holds_answer(&run.text[b.start..b.end]);
    !run.verbatim && bracket::brackets(&run.text).iter().any(holds)
}
