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
        let mut names: Vec<&str> = bank.subjects.iter().map(|subject| subject.name.as_str()).collect();
        for item in &bank.items {
            if !names.contains(&item.subject.as_str()) {
                names.push(&item.subject);
            }
        }
        let parts = names.into_iter().map(|name| (name, bank.part(name)));
        let parts: Vec<(&str, Bank)> = parts.filter(|(_, part)| !part.items.is_empty()).collect();
        let card = |(name, part): &(&str, Bank)| SubjectCard {
            name: name.to_string(),
            version: part.subjects.first().and_then(|subject| subject.version),
            items: part.items.len(),
        };
        let subjects = parts.iter().map(card).collect();
        let parts: Vec<Bank> = parts.into_iter().map(|(_, part)| part).collect();
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
    /// `None` when a part has another subject or number of items than the one it is taken for. (That it is the very one, the
    /// digest vouches for under which the page fetched it.)
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
