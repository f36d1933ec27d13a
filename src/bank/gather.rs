//! From files to one bank: readings joined, duplicates found.

use super::{Bank, Code, Diagnostic, Spot, Subject, text};
use crate::{
    law::Date,
    question::{Content, Item, ItemId, Kind, fold},
};
use std::collections::HashMap;

/// What one file holds.
#[derive(Default)]
pub(super) struct Reading {
    pub edition: Option<Date>,
    /// Each with the place of its version.
    pub subjects: Vec<(Subject, Option<At>)>,
    pub items: Vec<Found>,
    pub diagnostics: Vec<Diagnostic>,
}

/// An item and where it begins.
pub(super) struct Found {
    pub item: Item,
    pub at: At,
    /// Line and column of each of its questions.
    pub asked: Vec<(usize, usize)>,
}

/// A place in the file being read, with the line that is there.
pub(super) struct At {
    pub line: usize,
    pub column: usize,
    pub text: String,
}

impl At {
    fn spot(&self, file: &str) -> Spot {
        Spot { file: file.to_string(), line: self.line, column: self.column }
    }

    /// A diagnostic here that is about another place too.
    fn conflict(&self, file: &str, code: Code, other: &Spot) -> Diagnostic {
        Diagnostic { also: Some(other.clone()), ..Diagnostic::new(file, self.line, self.column, code, &self.text) }
    }
}

/// Stems shorter than this (folded) are phrases like 下列说法正确的是, which many items share.
const TELLING_STEM: usize = 12;

/// Reads one file. The name is for diagnostics, and for the subject if the file names none.
pub fn read(file_name: &str, bytes: &[u8]) -> (Bank, Vec<Diagnostic>) {
    let mut gatherer = Gatherer::default();
    gatherer.add(file_name, bytes);
    (gatherer.bank, gatherer.diagnostics)
}

/// Reads files into one bank, in the order given.
pub fn read_all(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> (Bank, Vec<Diagnostic>) {
    let (bank, _, diagnostics) = read_places(files);
    (bank, diagnostics)
}

/// Reads files into one bank, in the order given, and says of each item where each of its questions stands.
pub fn read_places(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> (Bank, Vec<Vec<Spot>>, Vec<Diagnostic>) {
    let mut gatherer = Gatherer::default();
    for (name, bytes) in files {
        gatherer.add(&name, &bytes);
    }
    (gatherer.bank, gatherer.places, gatherer.diagnostics)
}

#[derive(Default)]
struct Gatherer {
    bank: Bank,
    /// Of each item of the bank the places of its questions.
    places: Vec<Vec<Spot>>,
    diagnostics: Vec<Diagnostic>,
    ids: HashMap<ItemId, Spot>,
    stems: HashMap<(Kind, String), Spot>,
    versions: HashMap<String, Spot>,
}

impl Gatherer {
    fn add(&mut self, file: &str, bytes: &[u8]) {
        let reading = text::read(file, bytes);
        let mut diagnostics = reading.diagnostics;
        let mut bank = Bank { edition: reading.edition, ..Bank::default() };
        for (subject, version) in reading.subjects {
            diagnostics.extend(version.and_then(|at| self.version(file, &subject, at)));
            bank.subjects.push(subject);
        }
        for found in reading.items {
            let (keep, diagnostic) = self.duplicate(file, &found);
            diagnostics.extend(diagnostic);
            if keep {
                let spot = |(line, column)| Spot { file: file.to_string(), line, column };
                self.places.push(found.asked.into_iter().map(spot).collect());
                bank.items.push(found.item);
            }
        }
        self.bank.absorb(bank);
        diagnostics.sort_by_key(|diagnostic| (diagnostic.line, diagnostic.column, diagnostic.code));
        self.diagnostics.append(&mut diagnostics);
    }

    /// A version that differs from an earlier file's.
    fn version(&mut self, file: &str, subject: &Subject, at: At) -> Option<Diagnostic> {
        let known = self.bank.subjects.iter().find(|known| known.name == subject.name).and_then(|known| known.version);
        let first = self.versions.entry(subject.name.clone()).or_insert_with(|| at.spot(file));
        (known.is_some() && known != subject.version).then(|| at.conflict(file, Code::VersionConflict, first))
    }

    /// Whether the item is new, and what there is to say about it.
    fn duplicate(&mut self, file: &str, found: &Found) -> (bool, Option<Diagnostic>) {
        let spot = found.at.spot(file);
        let about = |code, other: &Spot| found.at.conflict(file, code, other);
        let id = found.item.id();
        if let Some(first) = self.ids.get(&id) {
            return (false, Some(about(Code::DuplicateItem, first)));
        }
        self.ids.insert(id, spot.clone());
        let stem = match &found.item.content {
            Content::Simple(question) => fold(&question.stem),
            Content::Case { material, .. } => fold(material),
        };
        if stem.chars().count() < TELLING_STEM {
            return (true, None);
        }
        match self.stems.get(&(found.item.kind(), stem.clone())) {
            Some(first) => (true, Some(about(Code::DuplicateStem, first))),
            None => {
                self.stems.insert((found.item.kind(), stem), spot);
                (true, None)
            }
        }
    }
}
