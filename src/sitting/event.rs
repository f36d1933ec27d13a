//! What can happen in a sitting.

use super::{Candidate, Stamp, event_fields::Fields};
use crate::{question::Response, seal::Digest};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Fields")]
pub struct Event {
    /// From 0, without gaps.
    pub seq: u64,
    pub at: Stamp,
    #[serde(flatten)]
    pub kind: EventKind,
}

/// Questions are named by their number in the paper, sections by their place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum EventKind {
    /// 入场: who sits which paper. Always the first event.
    Admitted {
        candidate: Candidate,
        paper: Digest,
    },
    /// The notice was read and confirmed.
    NoticeConfirmed,
    /// 开始答题: the clock runs from here.
    Started,
    /// A question came on the screen.
    Opened {
        question: u32,
    },
    Answered {
        question: u32,
        response: Response,
    },
    /// The answer was taken back.
    Cleared {
        question: u32,
    },
    /// 标记, or the mark taken off.
    Flagged {
        question: u32,
        on: bool,
    },
    /// A section was finished; it cannot be revisited where the rules say so.
    SectionClosed {
        section: usize,
    },
    /// The page lost sight or focus.
    LeftPage,
    Returned,
    /// Stopped by the invigilator: the clock stands.
    Paused {
        reason: String,
    },
    Resumed,
    /// 补时: time given back by the invigilator, in milliseconds.
    Credited {
        time: u64,
        reason: String,
    },
    /// The page was opened again after a reload, crash or power cut; the gap since the last event cost `charged`
    /// milliseconds ([`super::State::gap`]).
    Reopened {
        charged: u64,
    },
    /// Nothing happened for a while: both clocks are noted, so that the gap after a crash is known exactly.
    Ticked,
    /// The system clock was moved by so many milliseconds; exam time is not touched by it.
    ClockJumped {
        by: i64,
    },
    /// 交卷
    HandedIn {
        by: HandInBy,
    },
    /// The time was used up: handed in by the clock.
    TimedOut,
}

/// On whose act the paper was handed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HandInBy {
    Candidate,
    /// The page was left more often than the rules allow.
    Leaving,
}
