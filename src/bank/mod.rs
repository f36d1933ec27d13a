//! **bank** — reads, checks and writes question banks in every shape: `(Bank, Vec<Diagnostic>)`.
//!
//! A reader never fails and drops nothing silently: what it cannot read becomes a [`Diagnostic`] with the place, the
//! original text and a code for which `say` has the words. [`quality`] tells what a bank gives away to those who know
//! tests rather than law; [`coverage`] which articles it asks about; [`against`] looks its facts up in the statutes;
//! [`tells`] finds questions that answer each other.

pub mod against;
mod alike;
mod code;
pub mod coverage;
mod diagnostic;
mod gather;
mod holding;
pub mod quality;
mod tells;
mod text;
mod write;

pub use alike::alike;
pub use code::Code;
pub use diagnostic::{Diagnostic, Severity, Spot};
pub use gather::{read, read_all, read_places};
pub use holding::{Bank, QuestionAt, Subject};
pub use tells::tells;
pub use write::write;

#[cfg(test)]
mod tests;
