//! 单选: one option is right.

use super::{Letter, Outcome, Rule};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Face {
    pub options: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Key(pub Letter);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Response(pub Letter);

impl Face {
    /// Whether the response names an option that is there.
    pub fn accepts(&self, response: &Response) -> bool {
        response.0.place() < self.options.len()
    }
}

impl Key {
    pub fn mark(&self, response: &Response, rule: &Rule) -> Outcome {
        rule.right_if(self.0 == response.0)
    }
}
