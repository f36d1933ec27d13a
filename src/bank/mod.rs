//! **bank** — reads, checks and writes question banks in every shape: `(Bank, Vec<Diagnostic>)`.
//!
//! A reader never fails and drops nothing silently: what it cannot read becomes a [`Diagnostic`] with the place, the
//! original text and a code for which `say` has the words.

mod diagnostic;
mod holding;

pub use diagnostic::{Code, Diagnostic, Severity};
pub use holding::{Bank, Subject};
