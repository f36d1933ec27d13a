//! One figure: what is measured, what was found, what it should be.

use super::Share;
use crate::bank::QuestionAt;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Single-choice keys at this place: 0 is A. Of all single-choice questions.
    Letter(u8),
    /// What always choosing the longest option scores in single choice; of several equally long ones a random one.
    Longest,
    /// What always choosing the middle number scores in single choice whose options are numbers, periods or amounts; of
    /// two middle ones always the smaller, or always the larger, whichever scores more.
    MiddleNumber,
    /// True judge questions.
    True,
    /// Multiple-choice keys with so many right options.
    KeySize(u8),
    /// Questions of each cognitive level, of those that have one.
    Recall,
    Understand,
    Apply,
    /// Pairs of items whose stems (of cases: whose material) are near-duplicates.
    AlikeStems,
    /// Pairs of items that are near-duplicates with their options.
    AlikeItems,
    /// Questions whose key another's wording tells.
    Tells,
    /// Choice questions with an option like 以上都对.
    AllOfThese,
    /// Questions without 解析; a short answer's model answer is its rationale.
    NoRationale,
    /// Questions without 依据.
    NoBasis,
    /// Questions without 层次.
    NoLevel,
    /// Items without 难度.
    NoDifficulty,
}

/// What it should be, in hundredths of a percent or a number; both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    Between(u64, u64),
    AtMost(u64),
    AtLeast(u64),
    None,
    /// No bound: told for the editor.
    Free,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    Share(Share),
    Count(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Holds,
    Broken,
    /// Too few questions for a share to mean anything.
    TooFew,
    /// Nothing is asked of this figure.
    Free,
}

/// A place that breaks a bound of none, and for near-duplicates and giveaways the other place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    pub at: QuestionAt,
    pub other: Option<QuestionAt>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    pub measure: Measure,
    pub found: Found,
    pub bound: Bound,
    /// The questions counted by a [`Found::Count`], in the bank's order.
    pub places: Vec<Pair>,
    /// How many questions a [`Found::Share`] rests on.
    pub questions: usize,
}

impl Figure {
    /// With fewer questions a share is chance: at 20, one question moves it by five points.
    pub const FEWEST: usize = 20;

    pub fn verdict(&self) -> Verdict {
        let holds = match (self.found, self.bound) {
            (_, Bound::Free) => return Verdict::Free,
            (Found::Share(_), _) if self.questions < Self::FEWEST => return Verdict::TooFew,
            (Found::Share(share), Bound::Between(from, to)) => {
                share.against(from) != Ordering::Less && share.against(to) != Ordering::Greater
            }
            (Found::Share(share), Bound::AtMost(most)) => share.against(most) != Ordering::Greater,
            (Found::Share(share), Bound::AtLeast(least)) => share.against(least) != Ordering::Less,
            (Found::Share(share), Bound::None) => share.part == 0,
            (Found::Count(count), Bound::AtMost(most)) => (count as u64) <= most,
            (Found::Count(count), Bound::AtLeast(least)) => (count as u64) >= least,
            (Found::Count(count), Bound::Between(from, to)) => (from..=to).contains(&(count as u64)),
            (Found::Count(count), Bound::None) => count == 0,
        };
        if holds { Verdict::Holds } else { Verdict::Broken }
    }
}

impl Measure {
    /// Its name in data.
    pub fn code(self) -> String {
        match self {
            Measure::Letter(place) => format!("key-{}", char::from(b'a' + place.min(25))),
            Measure::Longest => "longest".into(),
            Measure::MiddleNumber => "middle-number".into(),
            Measure::True => "judge-true".into(),
            Measure::KeySize(size) => format!("key-of-{size}"),
            Measure::Recall => "level-recall".into(),
            Measure::Understand => "level-understand".into(),
            Measure::Apply => "level-apply".into(),
            Measure::AlikeStems => "alike-stems".into(),
            Measure::AlikeItems => "alike-items".into(),
            Measure::Tells => "tells".into(),
            Measure::AllOfThese => "all-of-these".into(),
            Measure::NoRationale => "no-rationale".into(),
            Measure::NoBasis => "no-basis".into(),
            Measure::NoLevel => "no-level".into(),
            Measure::NoDifficulty => "no-difficulty".into(),
        }
    }
}
