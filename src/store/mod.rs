//! **store** — where bytes rest. It knows logs, records and documents, and nothing about questions.
//!
//! One promise matters here: `Ok` from a write means that the record is on the disk, so that neither a killed browser
//! nor a power cut takes it back. Everything the screen calls "saved" rests on that promise, and every other outcome is a
//! [`Trouble`], which is data; the words for it live in `say`.

pub mod conformance;
mod indexed;
mod memory;

pub use indexed::Indexed;
pub use memory::Memory;

use serde::{Deserialize, Serialize};

/// One line of a log and its place in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Counts from 0. A reader sees a gap as two neighbours whose numbers differ by more than one.
    pub seq: u64,
    pub text: String,
}

/// Append-only logs beside write-once documents.
///
/// The futures are not `Send`: in a browser everything that can be stored belongs to one thread.
#[allow(async_fn_in_trait)]
pub trait Store {
    /// Adds `record` to `log` as its number `seq`. `Ok` only after it is durable.
    ///
    /// What is written is never overwritten: a different record under the same number is [`Trouble::Taken`]. The same
    /// record again is `Ok`, for a retry whose first answer was lost must not look like a second writer.
    async fn append(&self, log: &str, seq: u64, record: &str) -> Result<(), Trouble>;

    /// Every record of `log` in the order of its numbers, whatever gaps there are. An unknown log is empty.
    async fn read(&self, log: &str) -> Result<Vec<Record>, Trouble>;

    /// The names of all logs that have at least one record, in order.
    async fn logs(&self) -> Result<Vec<String>, Trouble>;

    /// Keeps a document (a paper, a key) for good, under the same rule as a record: write-once, the same text is `Ok`.
    async fn put(&self, name: &str, text: &str) -> Result<(), Trouble>;

    /// The document of that name.
    async fn get(&self, name: &str) -> Result<Option<String>, Trouble>;
}

/// Why something could not be stored or read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    /// The disk, or the share of it that the browser gives this site, is full.
    Quota,
    /// The browser has a store and refuses it here: private window, policy, cookies switched off.
    Blocked,
    /// The browser has no store.
    Missing,
    /// Another record or document is already there.
    Taken,
    /// What is stored is not what was written.
    Damaged,
    /// Anything else, in the browser's own words.
    Other(String),
}
