//! The rules of an exam: what a sitting may do and how its marks are graded. Every figure is the organiser's.

use crate::question::Hundredths;
use serde::{Deserialize, Serialize};

/// Milliseconds in a minute; all spans are milliseconds.
pub const MINUTE: u64 = 60_000;

/// What a candidate may do, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// Length of the exam.
    pub time: u64,
    pub navigation: Navigation,
    /// Hand-in is possible once so much of the exam's time is used.
    pub earliest_hand_in: u64,
    /// When the session begins (milliseconds since 1970-01-01 UTC); nobody starts before. Absent: at any time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<i64>,
    /// Nobody starts later than this after the session began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_entry: Option<u64>,
    pub leaving: Leaving,
    /// The most exam time one interruption (crash, power cut, closed page) may cost the candidate.
    pub away_limit: u64,
    pub unanswered: Unanswered,
    pub review: Review,
    /// How often a candidate may sit it; the best attempt counts. Absent: any number of times.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempts: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Navigation {
    /// Any question at any time.
    Free,
    /// Section by section; a closed section cannot be revisited.
    Sections,
}

/// What leaving the page (another tab, another window) leads to. It is recorded in every case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Leaving {
    Recorded,
    /// Leaving more often than this hands the paper in.
    AtMost(u32),
}

/// Whether a paper with unanswered questions may be handed in. At time-out it always is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unanswered {
    /// Yes, after the candidate has been shown which they are.
    Allowed,
    Refused,
}

/// What the candidate is shown after hand-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Review {
    /// Marks, and each question with key, rationale and basis.
    Full,
    Marks,
    /// Only that the paper was handed in.
    Nothing,
}

/// How marks become a result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grading {
    /// 及格: marks needed to pass; absent: the exam has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pass: Option<Hundredths>,
    /// 等级, from the highest down.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bands: Vec<Band>,
    /// 阅卷人数: how many people mark a written answer, one or two.
    pub markers: u8,
    /// Where two do, how far apart their marks may be before a third decides.
    pub tolerance: Hundredths,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Band {
    pub name: String,
    /// Marks from which it is given.
    pub from: Hundredths,
}

impl Default for Rules {
    /// An hour, free navigation, nothing forbidden, everything shown afterwards.
    fn default() -> Rules {
        Rules {
            time: 60 * MINUTE,
            navigation: Navigation::Free,
            earliest_hand_in: 0,
            opens: None,
            latest_entry: None,
            leaving: Leaving::Recorded,
            away_limit: 10 * MINUTE,
            unanswered: Unanswered::Allowed,
            review: Review::Full,
            attempts: None,
        }
    }
}

impl Default for Grading {
    /// No pass mark, no bands, one marker.
    fn default() -> Grading {
        Grading { pass: None, bands: Vec::new(), markers: 1, tolerance: Hundredths::ZERO }
    }
}

impl Grading {
    pub fn passed(&self, marks: Hundredths) -> Option<bool> {
        self.pass.map(|pass| marks >= pass)
    }

    pub fn band(&self, marks: Hundredths) -> Option<&Band> {
        self.bands.iter().filter(|band| marks >= band.from).max_by_key(|band| band.from)
    }
}
