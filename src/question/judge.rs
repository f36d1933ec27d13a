//! 判断: the statement is right or wrong.

use super::{Outcome, Rule};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Face {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Key(pub bool);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Response(pub bool);

impl Key {
    pub fn mark(&self, response: &Response, rule: &Rule) -> Outcome {
        rule.right_if(self.0 == response.0)
    }
}
