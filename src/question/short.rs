//! 简答: answered in writing, marked by a person with a rubric.

use super::{Hundredths, Outcome, Rule};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Face {}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// A model answer.
    pub reference: String,
    pub rubric: Vec<Point>,
}

/// One point of a rubric (给分点).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    pub text: String,
    /// Its weight; the points of a rubric are scaled to the marks the paper gives the question.
    pub worth: Hundredths,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Response(pub String);

impl Face {
    /// Longest answer, in characters.
    pub const LONGEST: usize = 4_000;

    pub fn accepts(&self, response: &Response) -> bool {
        !response.0.trim().is_empty() && response.0.chars().count() <= Self::LONGEST
    }
}

impl Key {
    pub fn mark(&self, _: &Response, _: &Rule) -> Outcome {
        Outcome::Pending
    }
}
