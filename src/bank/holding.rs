//! The bank itself.

use crate::{
    law::Date,
    question::{Item, Kind, Question},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// 题库: items with an edition date.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bank {
    /// 版次: the day of the newest edition among its files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<Date>,
    /// In the order in which they were read.
    pub subjects: Vec<Subject>,
    pub items: Vec<Item>,
}

/// 科目: usually one law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    pub name: String,
    /// The day the version came into force on which its items rest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Date>,
}

/// A question's place in its bank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionAt {
    /// Index into [`Bank::items`].
    pub item: usize,
    /// Index into the item's questions.
    pub question: usize,
}

impl Bank {
    /// Every question with its place and its item, the sub-questions of cases included.
    pub fn questions(&self) -> impl Iterator<Item = (QuestionAt, &Item, &Question)> {
        self.items.iter().enumerate().flat_map(|(at, item)| {
            let questions = item.questions().iter().enumerate();
            questions.map(move |(question, asked)| (QuestionAt { item: at, question }, item, asked))
        })
    }

    /// How many items each kind has; kinds without items are absent.
    pub fn by_kind(&self) -> BTreeMap<Kind, usize> {
        count(self.items.iter().map(Item::kind))
    }

    /// How many items each subject has.
    pub fn by_subject(&self) -> BTreeMap<&str, usize> {
        count(self.items.iter().map(|item| item.subject.as_str()))
    }

    /// The items of one subject, as a bank of their own.
    pub fn part(&self, subject: &str) -> Bank {
        Bank {
            edition: self.edition,
            subjects: self.subjects.iter().filter(|known| known.name == subject).cloned().collect(),
            items: self.items.iter().filter(|item| item.subject == subject).cloned().collect(),
        }
    }

    /// Joins another bank to this one: subjects once each, items all.
    pub fn absorb(&mut self, other: Bank) {
        self.edition = self.edition.max(other.edition);
        for subject in other.subjects {
            match self.subjects.iter_mut().find(|known| known.name == subject.name) {
                Some(known) => known.version = known.version.or(subject.version),
                None => self.subjects.push(subject),
            }
        }
        self.items.extend(other.items);
    }
}

fn count<K: Ord>(keys: impl Iterator<Item = K>) -> BTreeMap<K, usize> {
    keys.fold(BTreeMap::new(), |mut counts, key| {
        *counts.entry(key).or_default() += 1;
        counts
    })
}
