//! **export** — sheets, csv and records for the organiser.
//!
//! One [`Row`] a record, under the same headings in every shape. Numbers that name people are text, never figures, and no
//! cell can be taken for a formula.

mod coverage;
mod csv_sheet;
mod moment;
mod rows;
mod xlsx_sheet;

pub use coverage::{coverage_csv, coverage_markdown};
pub use csv_sheet::csv_sheet;
pub use moment::moment;
pub use rows::{Cell, Row, headings, row};
pub use xlsx_sheet::xlsx_sheet;
