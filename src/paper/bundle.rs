//! A bank on its way to the pages: the items travel by subject, what concerns the bank as a whole apart from them.

use super::{Blueprint, Catalog, ExamCard, Pool, SubjectCard};
use crate::{bank::Bank, law::Date};
use serde::{Deserialize, Serialize};

/// All that makes papers, but the items. Only the worker loads it, with the subjects that an exam draws from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bundle {
    pub edition: Option<Date>,
    pub subjects: Vec<SubjectCard>,
    /// Of the items of all subjects, one subject after another.
    pub pool: Pool,
    pub blueprints: Vec<Blueprint>,
}

impl Bundle {
    /// Takes a bank apart; the parts are in the order of the subjects.
    pub fn of(bank: &Bank, blueprints: Vec<Blueprint>) -> (Bundle, Vec<Bank>) {
        let parts = bank.subjects.iter().map(|subject| bank.part(&subject.name));
        let parts: Vec<Bank> = parts.filter(|part| !part.items.is_empty()).collect();
        let card = |part: &Bank| {
            let subject = part.subjects.first()?;
            Some(SubjectCard { name: subject.name.clone(), version: subject.version, items: part.items.len() })
        };
        let subjects = parts.iter().filter_map(card).collect();
        let pool = Pool::of(&joined(parts.iter().cloned()));
        (Bundle { edition: bank.edition, subjects, pool, blueprints }, parts)
    }

    pub fn catalog(&self) -> Catalog {
        let exams = self.blueprints.iter().map(|blueprint| ExamCard::of(blueprint, &self.subjects));
        Catalog { edition: self.edition, subjects: self.subjects.clone(), exams: exams.collect() }
    }

    /// The bank of some of its parts, each with its place among the subjects, and what drawing needs to know of it. Papers
    /// drawn from it are those of the whole bank, as long as the blueprint draws from no other subject.
    ///
    /// `None` when a part is not the one it is taken for.
    pub fn stock(&self, mut parts: Vec<(usize, Bank)>) -> Option<(Pool, Bank)> {
        parts.sort_by_key(|(place, _)| *place);
        parts.dedup_by_key(|(place, _)| *place);
        let is_part = |card: &SubjectCard, part: &Bank| {
            card.items == part.items.len() && part.items.iter().all(|item| item.subject == card.name)
        };
        if !parts.iter().all(|(place, part)| self.subjects.get(*place).is_some_and(|card| is_part(card, part))) {
            return None;
        }
        let mut places = Vec::new();
        let mut here = 0;
        for (place, card) in self.subjects.iter().enumerate() {
            let taken = parts.iter().any(|(part, _)| *part == place);
            places.extend((0..card.items).map(|at| taken.then_some(here + at)));
            here += if taken { card.items } else { 0 };
        }
        let bank = joined(parts.into_iter().map(|(_, part)| part));
        Some((self.pool.only(|at| places.get(at).copied().flatten()), bank))
    }
}

fn joined(parts: impl Iterator<Item = Bank>) -> Bank {
    parts.fold(Bank::default(), |mut bank, part| {
        bank.absorb(part);
        bank
    })
}
