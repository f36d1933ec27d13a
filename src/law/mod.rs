//! **law** — statute text: structure, numbering, citations, effective dates.
//!
//! Questions, reports and the reader all cite law in the same way: [`Citation`].

mod citation;
mod date;
mod numeral;

pub use citation::{Article, Citation, Place};
pub use date::Date;
pub use numeral::chinese;
