//! 组卷方案: how many items of which kind, law and difficulty, for how many marks, under which rules.

use super::{Grading, Rules};
use crate::question::{Difficulty, Hundredths, Item, Kind, Rule, Scheme};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blueprint {
    /// 编号: its name in files and addresses.
    pub code: String,
    pub title: String,
    pub rules: Rules,
    pub grading: Grading,
    /// 须知: what the candidate reads and confirms before the start, a paragraph each.
    pub notice: Vec<String>,
    /// 预计得分: from, to (both included); only papers whose expected score lies there are drawn. Absent: any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<(Hundredths, Hundredths)>,
    pub sections: Vec<Section>,
}

/// One part of the paper: items of one kind, marked by one rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    pub title: String,
    pub kind: Kind,
    /// Marks of one item; a case's are shared out among its sub-questions.
    pub marks: Hundredths,
    pub scheme: Scheme,
    pub penalty: Hundredths,
    pub shuffle_items: bool,
    pub shuffle_options: bool,
    /// 限时: milliseconds for this section alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<u64>,
    pub cells: Vec<Cell>,
}

/// So many items of one subject and range of difficulty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Absent: of any subject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// From, to (both included); absent: of any difficulty, known or not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difficulty: Option<(Difficulty, Difficulty)>,
    pub count: usize,
}

impl Cell {
    pub fn admits(&self, item: &Item) -> bool {
        self.subject.as_ref().is_none_or(|subject| *subject == item.subject)
            && self.difficulty.is_none_or(|(from, to)| item.difficulty.is_some_and(|d| (from..=to).contains(&d)))
    }
}

impl Section {
    pub fn count(&self) -> usize {
        self.cells.iter().map(|cell| cell.count).sum()
    }

    pub(super) fn rule(&self, full: Hundredths) -> Rule {
        Rule { full, scheme: self.scheme, penalty: self.penalty }
    }
}

impl Blueprint {
    /// Whether a cell may take items of this subject.
    pub fn draws_from(&self, subject: &str) -> bool {
        let mut cells = self.sections.iter().flat_map(|section| &section.cells);
        cells.any(|cell| cell.subject.as_deref().is_none_or(|of| of == subject))
    }

    /// The marks of a paper drawn from it.
    pub fn full(&self) -> Hundredths {
        self.sections.iter().map(|section| section.marks.times(section.count())).sum()
    }
}
