//! **law** — statute text: structure, numbering, citations, effective dates.
//!
//! Questions, reports and the reader all cite law in the same way: [`Citation`]. A statute's text is read by
//! [`read_statute`] into articles, paragraphs and clauses; [`quantities`] finds the numbers, periods and amounts of a text.

mod citation;
mod date;
mod numeral;
mod quantity;
mod statute;

pub use citation::{Article, Citation, Place};
pub use date::Date;
pub use numeral::{chinese, number};
pub use quantity::{ONE, Quantity, Unit, quantities};
pub use statute::{ArticleText, Clause, Paragraph, Statute, StatuteFault, StatuteFaultKind, read_statute};
