//! 成绩: what marking comes to.

use crate::{
    question::{Hundredths, Outcome, Response},
    seal::Digest,
};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marks {
    /// The paper and the key it was marked with.
    pub paper: Digest,
    pub key: Digest,
    /// Never below zero, whatever was taken off for wrong answers.
    pub total: Hundredths,
    pub full: Hundredths,
    /// Whether the pass mark is reached; absent: the exam has none, or it hangs on what is still pending.
    pub passed: Option<bool>,
    /// The name of the band reached; absent while anything is pending.
    pub band: Option<String>,
    /// Questions that wait for a person.
    pub pending: Vec<u32>,
    pub sections: Vec<Group>,
    pub subjects: Vec<Group>,
    pub questions: Vec<QuestionMarks>,
    /// Milliseconds of exam time used.
    pub used: u64,
    /// Events in the record that the rules do not allow; they counted for nothing. Above zero means: look into it.
    pub refused: usize,
}

/// The marks of a section or a subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    pub name: String,
    pub marks: Hundredths,
    pub full: Hundredths,
    pub questions: usize,
    /// Questions that earned full marks.
    pub right: usize,
    pub pending: usize,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionMarks {
    pub number: u32,
    /// Absent: not answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<Response>,
    pub outcome: Outcome,
    pub full: Hundredths,
}

impl QuestionMarks {
    /// Marks earned so far; a pending question has none yet.
    pub fn earned(&self) -> Hundredths {
        match self.outcome {
            Outcome::Marked(marks) => marks,
            Outcome::Pending => Hundredths::ZERO,
        }
    }

    pub fn is_right(&self) -> bool {
        self.outcome == Outcome::Marked(self.full)
    }
}
