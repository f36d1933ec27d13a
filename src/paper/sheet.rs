//! 试卷: what a candidate holds. There is no field here that could hold a key (invariant 4), no name of an item, no seed.

use super::Rules;
use crate::{
    law::Date,
    question::{Face, Hundredths, Kind, Scheme},
    seal::{Digest, canonical, digest},
};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// `xuefa-paper/1`
    pub format: String,
    /// Version of the order algorithm (see [`super::Order`]).
    pub order: u32,
    /// The blueprint's code.
    pub exam: String,
    pub title: String,
    /// Edition of the bank it was drawn from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<Date>,
    pub rules: Rules,
    pub notice: Vec<String>,
    /// Marks of a flawless paper.
    pub full: Hundredths,
    pub sections: Vec<PaperSection>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperSection {
    pub title: String,
    pub kind: Kind,
    /// Marks of the whole section.
    pub full: Hundredths,
    pub scheme: Scheme,
    pub penalty: Hundredths,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<u64>,
    /// The materials of cases; questions name theirs by place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub materials: Vec<String>,
    pub questions: Vec<PaperQuestion>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperQuestion {
    /// From 1 through the whole paper, given after shuffling; answers refer to it.
    pub number: u32,
    pub stem: String,
    pub face: Face,
    pub marks: Hundredths,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub material: Option<usize>,
}

impl Paper {
    pub const FORMAT: &str = "xuefa-paper/1";

    /// The paper's name: the digest of its canonical JSON.
    pub fn id(&self) -> Digest {
        digest(&[canonical(self).as_bytes()])
    }

    pub fn questions(&self) -> impl Iterator<Item = &PaperQuestion> {
        self.sections.iter().flat_map(|section| &section.questions)
    }

    pub fn question(&self, number: u32) -> Option<&PaperQuestion> {
        // Numbers run from 1 without gaps in papers we master, but a paper read from a file may be anything.
        self.questions().find(|question| question.number == number)
    }

    /// The section that holds a question.
    pub fn section_of(&self, number: u32) -> Option<usize> {
        self.sections.iter().position(|section| section.questions.iter().any(|q| q.number == number))
    }
}
