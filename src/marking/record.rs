//! The result record: all that is needed to mark a sitting again years later, but for the key.

use super::{Marks, Ruling, mark};
use crate::{
    ledger::{Broken, Entry, verify},
    paper::{Key, Paper},
    seal::canonical,
    sitting::{Context, Event, State, replay},
};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// `xuefa-record/1`
    pub format: String,
    /// Version of the program that made it.
    pub program: String,
    pub paper: Paper,
    /// Every event of the sitting with its link.
    pub entries: Vec<Entry>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rulings: Vec<Ruling>,
    /// What the paper was drawn with; known once it is marked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Its number among the forms of that seed, if it is one of several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub marks: Option<Marks>,
}

/// Why a record cannot be marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecordFault {
    /// Record, paper or key is of a format this program does not know.
    Format,
    /// An event was changed, taken out or slipped in.
    Broken(Broken),
    /// Its events are of another paper than the one it holds.
    OtherPaper,
    /// The key is for another paper.
    OtherKey,
    /// The paper was not handed in.
    NotOver,
}

impl Record {
    pub const FORMAT: &str = "xuefa-record/1";

    pub fn new(program: &str, paper: Paper, entries: Vec<Entry>) -> Record {
        let (format, program) = (Record::FORMAT.into(), program.into());
        Record { format, program, paper, entries, rulings: Vec::new(), seed: None, form: None, marks: None }
    }

    /// What its events come to.
    ///
    /// # Errors
    /// [`RecordFault`] when the record is not whole or not of its paper.
    pub fn state(&self) -> Result<State, RecordFault> {
        if self.format != Record::FORMAT || self.paper.format != Paper::FORMAT {
            return Err(RecordFault::Format);
        }
        verify(&self.entries).map_err(RecordFault::Broken)?;
        let state = replay(self.events(), &Context { paper: &self.paper });
        if state.paper == Some(self.paper.id()) { Ok(state) } else { Err(RecordFault::OtherPaper) }
    }

    /// The record with its marks worked out anew from events, rulings and key.
    ///
    /// # Errors
    /// As [`Record::state`], and when the key is another paper's or the sitting is not over.
    pub fn marked(mut self, key: &Key) -> Result<Record, RecordFault> {
        let state = self.state()?;
        if key.format != Key::FORMAT {
            return Err(RecordFault::Format);
        }
        if key.paper != self.paper.id() {
            return Err(RecordFault::OtherKey);
        }
        if !state.phase.is_over() {
            return Err(RecordFault::NotOver);
        }
        self.marks = Some(mark(key, &self.paper, &state, &self.rulings));
        self.seed = Some(key.seed.clone());
        self.form = key.form;
        Ok(self)
    }

    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.entries.iter().map(|entry| &entry.event)
    }

    /// The bytes that are exported.
    pub fn to_json(&self) -> String {
        canonical(self)
    }
}
