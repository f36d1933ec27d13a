//! The fold.

use super::{Context, Event, EventKind as E, HandInBy, Phase, Stamp, State, refusal};
use crate::paper::{Leaving, Navigation, Paper, Rules};

/// The state after `event`. Total and pure: an event that the rules refuse changes nothing but the list of refusals, and
/// uses up its number.
pub fn step(mut state: State, event: &Event, context: &Context) -> State {
    let refusal = refusal(&state, event, context);
    if event.seq == state.next {
        state.next = state.next.saturating_add(1);
    }
    if let Some(reason) = refusal {
        state.refused.push((event.seq, reason));
        return state;
    }
    let rules = &context.paper.rules;
    pass_time(&mut state, event, context.paper);
    let last = state.last.replace((event.at, event.seq)).map(|(last, _)| last);
    match &event.kind {
        E::Admitted { candidate, paper } => {
            state.phase = Phase::Admitted;
            state.candidate = Some(candidate.clone());
            state.paper = Some(*paper);
        }
        E::NoticeConfirmed => state.phase = Phase::Confirmed,
        E::Started => {
            state.phase = Phase::Running;
            state.started = Some(event.at);
        }
        E::Opened { question } => {
            state.seen.insert(*question);
            state.current = Some(*question);
        }
        E::Answered { question, response } => {
            state.answers.insert(*question, response.clone());
        }
        E::Cleared { question } => {
            state.answers.remove(question);
        }
        E::Flagged { question, on: true } => {
            state.flags.insert(*question);
        }
        E::Flagged { question, on: false } => {
            state.flags.remove(question);
        }
        E::SectionClosed { section } => {
            state.closed_sections.insert(*section);
        }
        E::LeftPage => {
            state.left += 1;
            state.away = true;
        }
        E::Returned => state.away = false,
        // While the clock stands nobody counts who leaves; the page says so if it is still left afterwards.
        E::Paused { .. } => (state.phase, state.away) = (Phase::Paused, false),
        E::Resumed => state.phase = Phase::Running,
        E::Credited { time, .. } => state.credited = state.credited.saturating_add(*time),
        E::Reopened { charged } => {
            state.reopened += 1;
            state.clock_jumps += u32::from(last.is_some_and(|last| event.at.put_back_since(last)));
            state.charged = state.charged.saturating_add(*charged);
            state.away = false;
        }
        E::ClockJumped { .. } => state.clock_jumps += 1,
        E::Ticked => {}
        E::HandedIn { by } => end(&mut state, Phase::HandedIn(*by), event.at, rules),
        E::TimedOut => end(&mut state, Phase::TimedOut, event.at, rules),
    }
    state
}

/// Folds a whole record.
pub fn replay<'a>(events: impl IntoIterator<Item = &'a Event>, context: &Context) -> State {
    events.into_iter().fold(State::default(), |state, event| step(state, event, context))
}

/// What the clock or the rules demand at `now`, before anything else is recorded: time-out, the end of a section's time,
/// hand-in after leaving too often.
pub fn due(state: &State, now: Stamp, paper: &Paper) -> Option<E> {
    if state.phase != Phase::Running {
        return None;
    }
    if state.left_at(now, &paper.rules) == 0 {
        return Some(E::TimedOut);
    }
    if matches!(paper.rules.leaving, Leaving::AtMost(n) if state.left > n) {
        return Some(E::HandedIn { by: HandInBy::Leaving });
    }
    let section = state.section(paper)?;
    let over = state.section_open(section) && state.section_left_at(now, paper) == Some(0);
    over.then_some(E::SectionClosed { section })
}

fn pass_time(state: &mut State, event: &Event, paper: &Paper) {
    let (Phase::Running, Some((last, _))) = (state.phase, state.last) else { return };
    let span = event.at.since(last, paper.rules.away_limit);
    state.used = state.used.saturating_add(span);
    if let Some(section) = state.section(paper) {
        let used = state.section_used.entry(section).or_default();
        *used = used.saturating_add(span);
    }
}

fn end(state: &mut State, phase: Phase, at: Stamp, rules: &Rules) {
    state.phase = phase;
    state.ended = Some(at);
    state.away = false;
    // A machine that was off at the end finds out late; nobody uses more than there was.
    state.used = state.used.min(rules.time.saturating_add(state.credited));
}

impl State {
    /// What the candidate may open next to `question`: itself if allowed, else the first question of the open section.
    pub fn openable(&self, question: u32, paper: &Paper) -> Option<u32> {
        let section = paper.section_of(question)?;
        let first_open = (0..paper.sections.len()).find(|section| self.section_open(*section))?;
        match paper.rules.navigation {
            _ if section == first_open => Some(question),
            Navigation::Free if self.section_open(section) => Some(question),
            _ => paper.sections[first_open].questions.first().map(|question| question.number),
        }
    }
}
