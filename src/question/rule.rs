//! How a question is scored: the rule comes from the paper's section, the outcome goes into the marks.

use super::Hundredths;
use serde::{Deserialize, Serialize};

/// The marking rule of one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Marks of a fully correct answer.
    pub full: Hundredths,
    pub scheme: Scheme,
    /// Marks taken off for a wrong answer (never for none); zero in most exams.
    pub penalty: Hundredths,
}

/// What a partly correct answer earns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scheme {
    /// Too many, too few or wrong: nothing (国家统一法律职业资格考试).
    AllOrNothing,
    /// So much for each correct choice, nothing once a wrong one is made (the 建造师 rule: 0.5 each).
    PerChoice { each: Hundredths },
    /// The share of the key that was found, nothing once a wrong choice is made; blanks count one by one.
    Proportional,
}

impl Rule {
    /// All or nothing, nothing taken off.
    pub fn plain(full: Hundredths) -> Rule {
        Rule { full, scheme: Scheme::AllOrNothing, penalty: Hundredths::ZERO }
    }

    pub(super) fn right(&self) -> Outcome {
        Outcome::Marked(self.full)
    }

    pub(super) fn wrong(&self) -> Outcome {
        Outcome::Marked(Hundredths::ZERO - self.penalty)
    }

    pub(super) fn right_if(&self, right: bool) -> Outcome {
        if right { self.right() } else { self.wrong() }
    }

    pub(super) fn partial(&self, marks: Hundredths) -> Outcome {
        Outcome::Marked(marks.min(self.full))
    }
}

/// What marking one response comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Marked(Hundredths),
    /// A person has to mark it.
    Pending,
}
