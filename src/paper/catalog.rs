//! What the pages need to know before anything is drawn.

use super::Blueprint;
use crate::{
    law::Date,
    question::{Hundredths, Kind},
};
use serde::{Deserialize, Serialize};

/// What there is to sit and to study; no questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalog {
    pub edition: Option<Date>,
    pub subjects: Vec<SubjectCard>,
    pub exams: Vec<ExamCard>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubjectCard {
    pub name: String,
    pub version: Option<Date>,
    pub items: usize,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExamCard {
    pub code: String,
    pub title: String,
    pub minutes: u32,
    /// Items; a case counts once.
    pub questions: usize,
    pub full: Hundredths,
    pub pass: Option<Hundredths>,
    /// How often one candidate may sit it.
    pub attempts: Option<u32>,
    pub sections: Vec<SectionCard>,
    /// Places in [`Catalog::subjects`] of those that its paper is drawn from.
    pub subjects: Vec<usize>,
    pub notice: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SectionCard {
    pub title: String,
    pub kind: Kind,
    pub questions: usize,
    /// Marks of the whole section.
    pub marks: Hundredths,
}

impl ExamCard {
    pub fn of(blueprint: &Blueprint, subjects: &[SubjectCard]) -> ExamCard {
        let card = |section: &super::Section| SectionCard {
            title: section.title.clone(),
            kind: section.kind,
            questions: section.count(),
            marks: section.marks.times(section.count()),
        };
        ExamCard {
            code: blueprint.code.clone(),
            title: blueprint.title.clone(),
            minutes: u32::try_from(blueprint.rules.time.div_ceil(super::MINUTE)).unwrap_or(u32::MAX),
            questions: blueprint.sections.iter().map(super::Section::count).sum(),
            full: blueprint.full(),
            pass: blueprint.grading.pass,
            attempts: blueprint.rules.attempts,
            sections: blueprint.sections.iter().map(card).collect(),
            subjects: (0..subjects.len()).filter(|at| blueprint.draws_from(&subjects[*at].name)).collect(),
            notice: blueprint.notice.clone(),
        }
    }
}
