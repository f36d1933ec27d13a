//! What the rules do not allow, and why.

use super::{Context, Event, EventKind, HandInBy, Phase, State};
use crate::paper::{Leaving, Navigation, Unanswered};
use serde::{Deserialize, Serialize};

/// Why an event is not accepted. Data only: the words are in `say`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// The event's number does not follow the last one, or its time lies before it.
    OutOfOrder,
    /// Not in this phase of the sitting: answering before the start, anything after the end.
    Phase,
    /// The record is of another paper.
    OtherPaper,
    NoSuchQuestion,
    /// The response is not one the question can have.
    Response,
    SectionClosed,
    /// The time was used up.
    TimeUsed,
    /// The session has not begun; milliseconds to wait.
    NotYetOpen(u64),
    /// Nobody may start so late.
    TooLate,
    /// Hand-in is not possible yet; milliseconds to wait.
    TooEarly(u64),
    /// Questions without an answer, where the rules want all answered.
    Unanswered(usize),
    /// Nothing to clear, to return from, to credit.
    Pointless,
    /// The time charged for a gap is not what clocks and rules give.
    Gap,
}

/// Answers on their way when the time runs out still count: the longest delay, in milliseconds.
pub(super) const GRACE: u64 = 1_000;

/// Why `event` cannot follow on `state`; `None`: it can.
pub fn refusal(state: &State, event: &Event, context: &Context) -> Option<Refusal> {
    check(state, event, context).err()
}

fn check(state: &State, event: &Event, context: &Context) -> Result<(), Refusal> {
    use EventKind as E;
    let Context { paper } = *context;
    let rules = &paper.rules;
    let allow = |yes: bool, refusal: Refusal| if yes { Ok(()) } else { Err(refusal) };

    allow(event.seq == state.last.map_or(0, |(_, seq)| seq + 1), Refusal::OutOfOrder)?;
    if let Some((last, _)) = state.last {
        let later = (event.at.opening, event.at.mono) >= (last.opening, last.mono);
        let reopens = matches!(event.kind, E::Reopened { .. });
        allow(later && (event.at.opening == last.opening || reopens), Refusal::OutOfOrder)?;
    }
    let running = state.phase == Phase::Running;
    match &event.kind {
        E::Admitted { paper: of, .. } => {
            allow(state.phase == Phase::Empty, Refusal::Phase)?;
            return allow(*of == paper.id(), Refusal::OtherPaper);
        }
        E::NoticeConfirmed => return allow(state.phase == Phase::Admitted, Refusal::Phase),
        E::Started => {
            allow(state.phase == Phase::Confirmed, Refusal::Phase)?;
            let Some(opens) = rules.opens else { return Ok(()) };
            let since = event.at.wall.saturating_sub(opens);
            allow(since >= 0, Refusal::NotYetOpen(since.unsigned_abs()))?;
            let latest = rules.latest_entry.unwrap_or(rules.time);
            return allow(since.unsigned_abs() <= latest, Refusal::TooLate);
        }
        E::Paused { .. } => return allow(running, Refusal::Phase),
        E::Resumed => return allow(state.phase == Phase::Paused, Refusal::Phase),
        E::Credited { time, .. } => {
            allow(running || state.phase == Phase::Paused, Refusal::Phase)?;
            return allow(*time > 0, Refusal::Pointless);
        }
        E::Reopened { charged } => {
            allow(state.phase != Phase::Empty && !state.phase.is_over(), Refusal::Phase)?;
            return allow(*charged == state.gap(event.at, rules), Refusal::Gap);
        }
        E::ClockJumped { .. } => {
            return allow(state.phase != Phase::Empty && !state.phase.is_over(), Refusal::Phase);
        }
        E::Ticked => return allow(running, Refusal::Phase),
        E::LeftPage => return allow(running && !state.away, Refusal::Phase),
        E::Returned => return allow(running && state.away, Refusal::Phase),
        E::Opened { .. } | E::Answered { .. } | E::Cleared { .. } | E::Flagged { .. } | E::SectionClosed { .. } => {}
        E::HandedIn { .. } | E::TimedOut => {}
    }

    allow(running, Refusal::Phase)?;
    let used = state.used_at(event.at, rules);
    let over = rules.time.saturating_add(state.credited);
    if !matches!(event.kind, E::TimedOut | E::HandedIn { .. }) {
        allow(used <= over.saturating_add(GRACE), Refusal::TimeUsed)?;
    }
    match &event.kind {
        E::Opened { question } | E::Flagged { question, .. } => on_open_section(state, *question, context),
        E::Answered { question, response } => {
            on_open_section(state, *question, context)?;
            let section_left =
                paper.section_of(*question).and_then(|section| section_time_left(state, event, section, context));
            allow(section_left.is_none_or(|left| left), Refusal::TimeUsed)?;
            let accepts = paper.question(*question).is_some_and(|q| q.face.accepts(response));
            allow(accepts, Refusal::Response)
        }
        E::Cleared { question } => {
            on_open_section(state, *question, context)?;
            allow(state.answers.contains_key(question), Refusal::Pointless)
        }
        E::SectionClosed { section } => {
            allow(*section < paper.sections.len(), Refusal::NoSuchQuestion)?;
            allow(state.section_open(*section), Refusal::SectionClosed)
        }
        E::HandedIn { by: HandInBy::Leaving } => {
            allow(matches!(rules.leaving, Leaving::AtMost(n) if state.left > n), Refusal::Pointless)
        }
        E::HandedIn { by: HandInBy::Candidate } => {
            let wait = rules.earliest_hand_in.saturating_sub(used);
            allow(wait == 0, Refusal::TooEarly(wait))?;
            let open = state.unanswered(paper).len();
            allow(rules.unanswered == Unanswered::Allowed || open == 0, Refusal::Unanswered(open))
        }
        // The clock decides, not the page: a time-out before the time is a forgery or a fault.
        E::TimedOut => allow(used.saturating_add(GRACE) >= over, Refusal::TooEarly(over.saturating_sub(used))),
        _ => Ok(()),
    }
}

/// The question is there, and its section can still be worked on.
fn on_open_section(state: &State, question: u32, context: &Context) -> Result<(), Refusal> {
    let section = context.paper.section_of(question).ok_or(Refusal::NoSuchQuestion)?;
    let open = context.paper.rules.navigation == Navigation::Free || {
        // Section by section: neither back to a closed one nor ahead of the first open one.
        let first_open = (0..context.paper.sections.len()).find(|section| state.section_open(*section));
        first_open == Some(section)
    };
    if open && state.section_open(section) { Ok(()) } else { Err(Refusal::SectionClosed) }
}

/// Whether a section with a time of its own has some left; `None` where it has none of its own.
fn section_time_left(state: &State, event: &Event, section: usize, context: &Context) -> Option<bool> {
    let time = context.paper.sections.get(section)?.time?;
    let mut used = state.section_used.get(&section).copied().unwrap_or(0);
    if state.section(context.paper) == Some(section) {
        used += state.used_at(event.at, &context.paper.rules).saturating_sub(state.used);
    }
    Some(used <= time.saturating_add(GRACE))
}
