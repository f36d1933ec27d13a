//! 多选 (two or more are right) and 不定项 (one or more are right): the same face, key and response; the candidate is told
//! which of the two it is, and the bank's reader checks the number of right options.

use super::{Letters, Outcome, Rule, Scheme};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Face {
    pub options: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Key(pub Letters);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Response(pub Letters);

impl Face {
    /// Whether the response names options that are there, and at least one: no choice is no response.
    pub fn accepts(&self, response: &Response) -> bool {
        !response.0.is_empty() && response.0.iter().all(|letter| letter.place() < self.options.len())
    }
}

impl Key {
    /// A correct but incomplete choice earns what the scheme says; any wrong choice is a wrong answer.
    pub fn mark(&self, response: &Response, rule: &Rule) -> Outcome {
        let (key, chosen) = (self.0, response.0);
        if chosen == key {
            return rule.right();
        }
        if !chosen.within(key) {
            return rule.wrong();
        }
        let found = chosen.shared(key);
        match rule.scheme {
            Scheme::AllOrNothing => rule.wrong(),
            Scheme::PerChoice { each } => rule.partial(each.times(found)),
            Scheme::Proportional => rule.partial(rule.full.share(found, key.count())),
        }
    }
}
