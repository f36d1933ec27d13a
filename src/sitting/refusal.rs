//! What the rules do not allow, and why.

use super::{Context, Event, EventKind, HandInBy, Phase, State};
use crate::paper::{Leaving, Unanswered};
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

    allow(event.seq == state.next, Refusal::OutOfOrder)?;
    if let Some((last, _)) = state.last {
        // A new opening begins with its own event, and that event with a new opening.
        let follows = match event.kind {
            E::Reopened { .. } => event.at.opening > last.opening,
            _ => event.at.opening == last.opening && event.at.mono >= last.mono,
        };
        allow(follows, Refusal::OutOfOrder)?;
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
            section_time_left(state, event, *question, context)?;
            let accepts = paper.question(*question).is_some_and(|q| q.face.accepts(response));
            allow(accepts, Refusal::Response)
        }
        E::Cleared { question } => {
            on_open_section(state, *question, context)?;
            section_time_left(state, event, *question, context)?;
            allow(state.answers.contains_key(question), Refusal::Pointless)
        }
        E::SectionClosed { section } => {
            allow(*section < paper.sections.len(), Refusal::NoSuchQuestion)?;
            // Closing ahead would lock questions that nobody has seen.
            allow(state.section_open(*section) && state.in_turn(*section, paper), Refusal::SectionClosed)
        }
        E::HandedIn { by: HandInBy::Leaving } => {
            allow(matches!(rules.leaving, Leaving::AtMost(n) if state.left > n), Refusal::Pointless)
        }
        E::HandedIn { by: HandInBy::Candidate } => {
            let wait = rules.earliest_hand_in.saturating_sub(used);
            allow(wait == 0, Refusal::TooEarly(wait))?;
            // What was left open in a closed section can no longer be answered, and must not bar the way out.
            let unanswered = state.unanswered(paper).into_iter();
            let open = unanswered.filter(|q| paper.section_of(*q).is_some_and(|s| state.section_open(s))).count();
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
    if state.section_open(section) && state.in_turn(section, context.paper) {
        Ok(())
    } else {
        Err(Refusal::SectionClosed)
    }
}

/// Where the question's section has a time of its own, some of it is left.
fn section_time_left(state: &State, event: &Event, question: u32, context: &Context) -> Result<(), Refusal> {
    let Some(section) = context.paper.section_of(question) else { return Err(Refusal::NoSuchQuestion) };
    let Some(time) = context.paper.sections.get(section).and_then(|section| section.time) else { return Ok(()) };
    let mut used = state.section_used.get(&section).copied().unwrap_or(0);
    if state.section(context.paper) == Some(section) {
        used = used.saturating_add(state.gap(event.at, &context.paper.rules));
    }
    if used <= time.saturating_add(GRACE) { Ok(()) } else { Err(Refusal::TimeUsed) }
}
