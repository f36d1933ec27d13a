//! The candidate's desk: one sitting on this machine, between the rules, the record and the store.
//!
//! It does no IO itself. Acts go in with a stamp, entries to be stored come out in order, and an entry counts as saved only
//! when the store has said so. What is on the screen is the fold over all entries, saved or not; whether it is saved is
//! told apart from that ([`Desk::saved`]), so a failing disk loses nothing that the page still holds.

use crate::{
    json,
    ledger::{Broken, Entry, link, root, verify},
    paper::Paper,
    seal::{Digest, canonical},
    sitting::{ClockJump, Context, Event, EventKind, Phase, Refusal, Stamp, State, due, jump, refusal, replay, step},
};
use std::rc::Rc;

/// With nothing else to record, both clocks are noted this often (milliseconds): a crash then costs no more certainty.
const TICK: u64 = 20_000;

pub struct Desk {
    paper: Rc<Paper>,
    state: State,
    entries: Vec<Entry>,
    /// How many entries, from the first, are durably stored.
    saved: usize,
    /// The last look at both clocks in this opening.
    look: Option<Stamp>,
}

/// Why a stored sitting cannot be taken up again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeskFault {
    /// A stored record is not an entry of this version.
    Unreadable {
        at: usize,
    },
    Broken(Broken),
    OtherPaper,
}

impl Desk {
    /// An empty desk for `paper`.
    pub fn new(paper: Rc<Paper>) -> Desk {
        Desk { paper, state: State::default(), entries: Vec::new(), saved: 0, look: None }
    }

    /// The desk as the stored records left it. The page must then record [`Desk::reopening`] before anything else.
    ///
    /// # Errors
    /// [`DeskFault`] when the records are not a whole chain of this paper.
    pub fn resume(paper: Rc<Paper>, records: &[String]) -> Result<Desk, DeskFault> {
        let parse =
            |(at, record): (usize, &String)| json::read::<Entry>(record).map_err(|_| DeskFault::Unreadable { at });
        let entries = records.iter().enumerate().map(parse).collect::<Result<Vec<_>, _>>()?;
        verify(&entries).map_err(DeskFault::Broken)?;
        let state = replay(entries.iter().map(|entry| &entry.event), &Context { paper: &paper });
        if !entries.is_empty() && state.paper != Some(paper.id()) {
            return Err(DeskFault::OtherPaper);
        }
        Ok(Desk { paper, state, saved: entries.len(), entries, look: None })
    }

    pub fn paper(&self) -> &Rc<Paper> {
        &self.paper
    }

    pub fn state(&self) -> &State {
        &self.state
    }

    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Where the stamps of this opening of the page begin: its number, and its monotonic clock. Before the start no time
    /// runs, so a page that opens there is still in the opening of the admission.
    pub fn opening(&self) -> Stamp {
        match self.state.last {
            None => Stamp::default(),
            Some((last, _)) if !self.is_started() => last,
            Some((last, _)) => Stamp { opening: last.opening + 1, ..Stamp::default() },
        }
    }

    fn is_started(&self) -> bool {
        !matches!(self.state.phase, Phase::Empty | Phase::Admitted | Phase::Confirmed)
    }

    /// Why the rules would not let this candidate start at `wall`, by the system clock.
    pub fn may_start(&self, wall: i64) -> Result<(), Refusal> {
        let mut trial = Desk::new(self.paper.clone());
        trial.state = self.state.clone();
        trial.state.phase = Phase::Confirmed;
        trial.state.last = None;
        // Its record is empty, so the event it tries is the first.
        trial.state.next = 0;
        trial.push(EventKind::Started, Stamp { wall, ..Stamp::default() })
    }

    /// What to record first after a resume; `None` when there is nothing to take up (nothing begun, or over).
    pub fn reopening(&self, now: Stamp) -> Option<EventKind> {
        let open = self.is_started() && !self.state.phase.is_over();
        open.then(|| EventKind::Reopened { charged: self.state.gap(now, &self.paper.rules) })
    }

    /// Records an act of the candidate at `now`, after whatever the clock demands first.
    ///
    /// # Errors
    /// The [`Refusal`] of the rules; nothing but what the clock demanded is then recorded.
    pub fn record(&mut self, kind: EventKind, now: Stamp) -> Result<(), Refusal> {
        let reopens = matches!(kind, EventKind::Reopened { .. });
        if !reopens {
            self.look(now);
        }
        self.push(kind, now)?;
        if reopens {
            self.look(now);
        }
        Ok(())
    }

    /// Looks at the clocks: records a jump, what is due (time-out, end of a section), or that time passed. Says whether
    /// anything was recorded.
    pub fn look(&mut self, now: Stamp) -> bool {
        let before = self.entries.len();
        if self.state.phase == Phase::Empty || self.state.phase.is_over() {
            return false;
        }
        // A refusal of these would mean that they are not due after all.
        if let Some(ClockJump { by }) = self.look.and_then(|look| jump(look, now)) {
            let _ = self.push(EventKind::ClockJumped { by }, now);
        }
        self.look = Some(now);
        while let Some(kind) = due(&self.state, now, &self.paper) {
            if self.push(kind, now).is_err() {
                break;
            }
        }
        let quiet = self.state.last.is_some_and(|(last, _)| now.since(last, 0) >= TICK);
        if self.state.phase == Phase::Running && quiet {
            let _ = self.push(EventKind::Ticked, now);
        }
        self.entries.len() > before
    }

    fn push(&mut self, kind: EventKind, at: Stamp) -> Result<(), Refusal> {
        let event = Event { seq: self.entries.len() as u64, at, kind };
        let context = Context { paper: &self.paper };
        if let Some(reason) = refusal(&self.state, &event, &context) {
            return Err(reason);
        }
        self.state = step(std::mem::take(&mut self.state), &event, &context);
        let last = self.entries.last().map_or_else(root, |entry| entry.link);
        self.entries.push(link(last, event));
        Ok(())
    }

    /// The next entry to be stored: its number and text.
    pub fn unsaved(&self) -> Option<(u64, String)> {
        self.entries.get(self.saved).map(|entry| (entry.event.seq, canonical(entry)))
    }

    /// The store has acknowledged the entry of that number.
    pub fn acknowledge(&mut self, seq: u64) {
        if seq == self.saved as u64 {
            self.saved += 1;
        }
    }

    /// Whether everything recorded is durably stored.
    pub fn is_saved(&self) -> bool {
        self.saved == self.entries.len()
    }

    /// How many entries are durably stored.
    pub fn saved(&self) -> usize {
        self.saved
    }

    /// The last link: what the candidate may note down as proof of the record.
    pub fn last_link(&self) -> Option<Digest> {
        self.entries.last().map(|entry| entry.link)
    }
}
