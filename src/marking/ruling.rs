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

/// The mark that several markers' marks come to (双评): one marker's mark where one is enough; the mean of two, rounded
/// up to a hundredth, where they differ by no more than `tolerance`; else the third marker decides. `None`: wait.
pub(super) fn settled(marks: &[Hundredths], markers: u8, tolerance: Hundredths) -> Option<Hundredths> {
    match (markers, marks) {
        (_, []) => None,
        (0 | 1, [.., last]) => Some(*last),
        (_, [_]) => None,
        (_, [a, b]) => {
            let apart = Hundredths((a.0 - b.0).abs());
            (apart <= tolerance).then(|| Hundredths((a.0 + b.0 + 1).div_euclid(2)))
        }
        (_, [.., third]) => Some(*third),
    }
}

#[cfg(test)]
mod tests {
    use super::{Hundredths, settled};

    #[test]
    fn one_two_and_three_markers() {
        let marks = |all: &[i32]| all.iter().map(|n| Hundredths(*n)).collect::<Vec<_>>();
        for (given, markers, comes_to) in [
            (vec![], 1, None),
            (vec![500], 1, Some(500)),
            (vec![500], 2, None),
            (vec![500, 601], 2, Some(551)),
            (vec![500, 800], 2, None),
            (vec![500, 800, 700], 2, Some(700)),
        ] {
            assert_eq!(settled(&marks(&given), markers, Hundredths(200)), comes_to.map(Hundredths), "{given:?}");
        }
    }
}
