//! What a paper is expected to yield.

use super::{Blueprint, Drawn};
use crate::question::Hundredths;

/// 预计得分: the marks an average candidate is expected to get, each item's marks × (1 − its difficulty), rounded once at
/// the end. `None` when the difficulty of an item is not known. Papers of one blueprint are equivalent forms when theirs
/// lie close together.
pub fn expected(blueprint: &Blueprint, drawn: &Drawn<'_>) -> Option<Hundredths> {
    let sections = blueprint.sections.iter().zip(&drawn.sections);
    let mut sum = 0_i64;
    for (section, items) in sections {
        for (_, item) in items {
            sum += i64::from(section.marks.0) * (100 - i64::from(item.difficulty?.0));
        }
    }
    i32::try_from((sum + 50) / 100).ok().map(Hundredths)
}
