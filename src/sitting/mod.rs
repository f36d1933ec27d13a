//! **sitting** — 答题过程: the append-only events of one candidate's attempt.
//!
//! An attempt *is* its events (invariant 3). [`step`] folds one event into the state, purely; [`replay`] folds a whole
//! record, anywhere, to the same state. Before the page records an event it asks [`refusal`] whether the rules allow it.

mod candidate;
mod clock;
mod event;
mod event_fields;
mod progress;
mod refusal;
mod state;
mod step;

pub use candidate::{Candidate, Identity, IdentityFault};
pub use clock::{ClockJump, Stamp, jump};
pub use event::{Event, EventKind, HandInBy};
pub use progress::{ItemStatus, Progress};
pub use refusal::{Refusal, refusal};
pub use state::{Phase, State};
pub use step::{due, replay, step};

use crate::paper::Paper;

/// All that the fold needs to know besides the events: the paper, and with it the rules.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub paper: &'a Paper,
}
