//! What a paper is expected to yield.

use super::Blueprint;
use crate::question::{Hundredths, Item};

/// See [`Drawn::expected`](super::Drawn::expected).
pub fn expected(blueprint: &Blueprint, sections: &[Vec<&Item>]) -> Option<Hundredths> {
    let mut sum = 0_i64;
    for (section, items) in blueprint.sections.iter().zip(sections) {
        for item in items {
            sum += i64::from(section.marks.0) * (100 - i64::from(item.difficulty?.0));
        }
    }
    // As everywhere, marks beyond all measure stay the most there is.
    Some(Hundredths(i32::try_from((sum + 50) / 100).unwrap_or(i32::MAX)))
}
