//! A sitting that is over, as its record has it.

use crate::{
    marking::{Record, RecordFault},
    sitting::State,
    ui::exam::salvage,
};

#[derive(Debug, PartialEq)]
pub struct Finished {
    pub log: String,
    /// Without marks.
    pub record: Record,
    pub state: State,
}

impl Finished {
    /// # Errors
    /// [`RecordFault`] when the record is not whole, or not over.
    pub fn new(log: String, record: Record) -> Result<Finished, RecordFault> {
        let state = record.state()?;
        if state.phase.is_over() { Ok(Finished { log, record, state }) } else { Err(RecordFault::NotOver) }
    }

    /// What a candidate can note down to recognise the record by: the beginning of its last link, in groups.
    pub fn code(&self) -> String {
        let link = self.record.entries.last().map(|entry| entry.link.short(8)).unwrap_or_default();
        let groups: Vec<&str> = (0..link.len()).step_by(4).filter_map(|at| link.get(at..at + 4)).collect();
        groups.join(" ").to_uppercase()
    }

    pub fn file_name(&self, extension: &str) -> String {
        salvage::file_name(&self.record.paper, self.state.candidate.as_ref(), extension)
    }
}
