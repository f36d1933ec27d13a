//! Heavy work off the page: what a page asks of the worker program, and what comes back, as JSON.
//!
//! The worker alone holds keys: it draws a paper and puts the key away in the store, veiled; it takes the key out again only
//! to mark a record that is handed in.

mod perform;

pub use perform::perform;

use crate::{
    marking::{Record, RecordFault},
    paper::{KeyEntry, NoPaper, Paper},
    say::Lang,
    seal::Digest,
    store::Trouble,
};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Task {
    /// Draw and master a paper of the exam, and keep its key. The texts of the asset `bundle` and of those with the items of
    /// the subjects it draws from, each with its place in the catalog.
    Draw { bundle: String, parts: Vec<(usize, String)>, exam: String, seed: String },
    /// Mark a record that is handed in, with the kept key.
    Mark { record: Box<Record> },
    /// Make a sheet of marked records.
    Sheet { records: Vec<Record>, shape: Shape, lang: Lang },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shape {
    Csv,
    Xlsx,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Done {
    Drawn {
        paper: Box<Paper>,
    },
    /// The record with its marks; keys, rationales and bases only where the exam's rules show them.
    Marked {
        record: Box<Record>,
        review: Vec<KeyEntry>,
    },
    Sheet {
        bytes: Vec<u8>,
    },
}

/// Why a task could not be done. Data only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TaskFault {
    /// The bundle or a part of the bank is not one of this version.
    Bundle,
    NoSuchExam,
    /// The bank cannot satisfy the blueprint.
    NoPaper(NoPaper),
    /// The key could not be kept or fetched.
    Store(Trouble),
    /// This machine has no key for the paper.
    NoKey,
    Record(RecordFault),
    Sheet,
    /// The worker did not understand, or died.
    Worker(String),
    /// It was called off.
    Cancelled,
}

/// The name under which the key of a paper is kept, veiled.
fn key_name(paper: &Digest) -> String {
    format!("key/{paper}")
}
