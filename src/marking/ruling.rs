//! What people decide about marks: events of their own, each with its author.

use crate::question::{self, Hundredths};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruling {
    pub question: u32,
    /// Who decided.
    pub by: String,
    #[serde(flatten)]
    pub kind: RulingKind,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "ruling", rename_all = "kebab-case")]
pub enum RulingKind {
    /// A marker's mark for a written answer; a later one of the same marker replaces it.
    Marked { marks: Hundredths },
    /// The key was wrong; this one holds for everybody.
    KeyCorrected { key: question::Key, reason: String },
    /// The question was faulty: everybody gets full marks.
    Voided { reason: String },
}

/// The mark that `given` comes to (双评), who gave it and how much, in the order of giving.
///
/// Where one marker is enough, the latest mark. Else each person counts once, with the latest mark of theirs, in the order
/// in which they came: the mean of the first two, rounded up to a hundredth, where these differ by no more than
/// `tolerance`; else the last of those who came after them decides. `None`: wait.
pub(super) fn settled(given: &[(&str, Hundredths)], markers: u8, tolerance: Hundredths) -> Option<Hundredths> {
    if markers < 2 {
        return given.last().map(|(_, marks)| *marks);
    }
    let mut people: Vec<(&str, Hundredths)> = Vec::new();
    for (by, marks) in given {
        match people.iter_mut().find(|(person, _)| person == by) {
            Some(known) => known.1 = *marks,
            None => people.push((by, *marks)),
        }
    }
    let [(_, a), (_, b), others @ ..] = people.as_slice() else { return None };
    if a.0.abs_diff(b.0) <= tolerance.0.unsigned_abs() {
        let mean = (i64::from(a.0) + i64::from(b.0) + 1).div_euclid(2);
        return Some(Hundredths(i32::try_from(mean).unwrap_or(i32::MAX)));
    }
    others.last().map(|(_, marks)| *marks)
}

#[cfg(test)]
mod tests {
    use super::{Hundredths, settled};

    #[test]
    fn one_two_and_three_markers() {
        type Given<'a> = &'a [(&'a str, i32)];
        for (given, markers, comes_to) in [
            (&[] as Given, 1, None),
            (&[("a", 500)], 1, Some(500)),
            (&[("a", 500), ("b", 600), ("a", 550)], 1, Some(550)),
            (&[("a", 500)], 2, None),
            (&[("a", 500), ("a", 500)], 2, None),
            (&[("a", 500), ("b", 601)], 2, Some(551)),
            (&[("a", 500), ("b", 700)], 2, Some(600)),
            (&[("a", 500), ("b", 701)], 2, None),
            (&[("a", 500), ("b", 800), ("c", 700)], 2, Some(700)),
            // The first thinks again after the third: still the third decides, not who spoke last.
            (&[("a", 500), ("b", 800), ("c", 700), ("a", 400)], 2, Some(700)),
            (&[("a", 500), ("b", 600), ("c", 0)], 2, Some(550)),
        ] {
            let given: Vec<(&str, Hundredths)> = given.iter().map(|(by, marks)| (*by, Hundredths(*marks))).collect();
            assert_eq!(settled(&given, markers, Hundredths(200)), comes_to.map(Hundredths), "{given:?}");
        }
    }
}
