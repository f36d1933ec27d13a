//! What the events of a sitting come to.

use super::{Candidate, HandInBy, Refusal, Stamp};
use crate::{
    paper::{Navigation, Paper, Rules},
    question::Response,
    seal::Digest,
};
use std::collections::{BTreeMap, BTreeSet};

/// A fold over events; never stored, always replayed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    pub phase: Phase,
    pub candidate: Option<Candidate>,
    pub paper: Option<Digest>,
    pub answers: BTreeMap<u32, Response>,
    pub flags: BTreeSet<u32>,
    /// Questions that have been on the screen.
    pub seen: BTreeSet<u32>,
    /// The question on the screen.
    pub current: Option<u32>,
    pub closed_sections: BTreeSet<usize>,
    /// Milliseconds of exam time used up to the last event.
    pub used: u64,
    /// Milliseconds used in each section, by its place.
    pub section_used: BTreeMap<usize, u64>,
    pub credited: u64,
    /// How often the page was left, and whether it is left now.
    pub left: u32,
    pub away: bool,
    /// How often the page was opened again, and what the gaps cost in all.
    pub reopened: u32,
    pub charged: u64,
    /// How often the system clock was moved: noted while the page was open, or put back while it was closed.
    pub clock_jumps: u32,
    /// The number the next event must have. A refused event uses up its number too: were it otherwise, one bad event
    /// would cost all the answers recorded after it.
    pub next: u64,
    /// The last event that counted: its stamp and number. `None` before the first.
    pub last: Option<(Stamp, u64)>,
    pub started: Option<Stamp>,
    pub ended: Option<Stamp>,
    /// Events that the rules do not allow, which changed nothing else: by number. A page never records one; a forged or
    /// damaged file may hold them.
    pub refused: Vec<(u64, Refusal)>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// Nothing has happened.
    #[default]
    Empty,
    /// The candidate is in, the notice not yet confirmed.
    Admitted,
    /// Ready to start.
    Confirmed,
    Running,
    Paused,
    HandedIn(HandInBy),
    TimedOut,
}

impl Phase {
    /// The paper is in, nothing more can be answered.
    pub fn is_over(self) -> bool {
        matches!(self, Phase::HandedIn(_) | Phase::TimedOut)
    }
}

impl State {
    /// Milliseconds of exam time used at `now`.
    pub fn used_at(&self, now: Stamp, rules: &Rules) -> u64 {
        match (self.phase, self.last) {
            (Phase::Running, Some((last, _))) => self.used.saturating_add(now.since(last, rules.away_limit)),
            _ => self.used,
        }
    }

    /// Milliseconds that the time since the last event costs when the page is opened again at `now`.
    pub fn gap(&self, now: Stamp, rules: &Rules) -> u64 {
        self.used_at(now, rules).saturating_sub(self.used)
    }

    /// Milliseconds left at `now`; before the start all of it.
    pub fn left_at(&self, now: Stamp, rules: &Rules) -> u64 {
        rules.time.saturating_add(self.credited).saturating_sub(self.used_at(now, rules))
    }

    /// Milliseconds left at `now` in the current section, if it has a time of its own.
    pub fn section_left_at(&self, now: Stamp, paper: &Paper) -> Option<u64> {
        let section = self.section(paper)?;
        let time = paper.sections.get(section)?.time?;
        let running = self.used_at(now, &paper.rules).saturating_sub(self.used);
        let used = self.section_used.get(&section).copied().unwrap_or(0);
        Some(time.saturating_sub(used.saturating_add(running)))
    }

    /// The section of the question on the screen.
    pub fn section(&self, paper: &Paper) -> Option<usize> {
        self.current.and_then(|question| paper.section_of(question))
    }

    /// Whether the candidate can still work on a section.
    pub fn section_open(&self, section: usize) -> bool {
        !self.closed_sections.contains(&section)
    }

    /// Whether the rules let the candidate work on this section now: any where navigation is free, else the first that
    /// is open.
    pub fn in_turn(&self, section: usize, paper: &Paper) -> bool {
        paper.rules.navigation == Navigation::Free
            || (0..paper.sections.len()).find(|section| self.section_open(*section)) == Some(section)
    }

    /// The questions of the paper that have no answer, in order.
    pub fn unanswered(&self, paper: &Paper) -> Vec<u32> {
        paper.questions().map(|q| q.number).filter(|number| !self.answers.contains_key(number)).collect()
    }
}
