//! What the pages need to know before anything is drawn.

use super::{Blueprint, Pool};
use crate::{
    bank::Bank,
    law::Date,
    question::{Hundredths, Kind},
};
use serde::{Deserialize, Serialize};

/// A bank and the blueprints that draw from it: all that makes papers, keys included. Only the worker, the host program
/// and practice load it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bundle {
    pub bank: Bank,
    pub pool: Pool,
    pub blueprints: Vec<Blueprint>,
}

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

impl Catalog {
    pub fn of(bundle: &Bundle) -> Catalog {
        let counts = bundle.bank.by_subject();
        let subjects = bundle.bank.subjects.iter().filter_map(|subject| {
            let items = *counts.get(subject.name.as_str())?;
            Some(SubjectCard { name: subject.name.clone(), version: subject.version, items })
        });
        Catalog {
            edition: bundle.bank.edition,
            subjects: subjects.collect(),
            exams: bundle.blueprints.iter().map(ExamCard::of).collect(),
        }
    }
}

impl ExamCard {
    pub fn of(blueprint: &Blueprint) -> ExamCard {
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
            notice: blueprint.notice.clone(),
        }
    }
}
