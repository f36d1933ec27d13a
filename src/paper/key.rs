//! 标准答案卷: the marking data of one paper.

use super::Grading;
use crate::{
    law::{Citation, Date},
    question::{self, Difficulty, ItemId, Rule},
    seal::Digest,
};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// `xuefa-key/1`
    pub format: String,
    /// The paper it marks, and no other.
    pub paper: Digest,
    pub exam: String,
    /// What the paper was drawn with: bank, blueprint, seed and form give it again.
    pub seed: String,
    /// Its number among the forms of the seed, which are drawn one after another; absent: a paper of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<Date>,
    pub grading: Grading,
    /// One for each question, in the order of their numbers.
    pub entries: Vec<KeyEntry>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyEntry {
    pub number: u32,
    /// The bank's item: statistics are kept beside it.
    pub item: ItemId,
    pub subject: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difficulty: Option<Difficulty>,
    pub key: question::Key,
    pub rule: Rule,
    pub rationale: String,
    pub basis: Vec<Citation>,
}

impl Key {
    pub const FORMAT: &str = "xuefa-key/1";

    pub fn entry(&self, number: u32) -> Option<&KeyEntry> {
        self.entries.iter().find(|entry| entry.number == number)
    }
}
