//! What a bank gives away to those who know tests rather than law, in figures with bounds.
//!
//! The bounds are those of the default bank; a bank that holds them cannot be passed by habits such as taking the longest
//! option. [`quality`] counts each question, the sub-questions of cases included. All figures are whole numbers.

mod choice;
mod figure;
mod gaps;
mod middle;
mod share;

pub use figure::{Bound, Figure, Found, Measure, Pair, Verdict};
pub use share::Share;

use super::Bank;

/// All figures of a bank, in the order in which they are told.
pub fn quality(bank: &Bank) -> Vec<Figure> {
    let mut figures = choice::figures(bank);
    figures.extend(gaps::figures(bank));
    figures
}
