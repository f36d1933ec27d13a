//! **bank** — reads, checks and writes question banks in every shape: `(Bank, Vec<Diagnostic>)`.
//!
//! A reader never fails and drops nothing silently: what it cannot read becomes a [`Diagnostic`] with the place, the
//! original text and a code for which `say` has the words.

mod code;
mod diagnostic;
mod gather;
mod holding;
mod text;
mod write;

pub use code::Code;
pub use diagnostic::{Diagnostic, Severity, Spot};
pub use gather::{read, read_all};
pub use holding::{Bank, Subject};
pub use write::write;

#[cfg(test)]
mod tests;
