//! What a reader has to say about a place in a file. Data only: the words are in `say`.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// File or sheet name as given to the reader.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// In characters, counted from 1.
    pub column: usize,
    pub code: Code,
    pub severity: Severity,
    /// The original text it is about, at most a line.
    pub text: String,
}

/// An error means that something could not be read and is left out of the bank; a warning, that it was read with a guess
/// or looks wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    Warning,
    Error,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Code {}
