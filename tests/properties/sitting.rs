//! The fold over events.

use crate::events::{Gait, gait, kind, paper};
use proptest::prelude::*;
use xuefa::{
    paper::Paper,
    sitting::{
        Candidate, Context, Event, EventKind as E, Identity, Phase, Stamp, State, due, jump, refusal, replay, step,
    },
};

/// The event that comes next: mostly one a page could record.
fn place(state: &State, last: Stamp, kind: &E, gait: &Gait, paper: &Paper) -> Event {
    let mut seq = state.next;
    let at = match *gait {
        Gait::Later(by) => {
            Stamp { mono: last.mono.saturating_add(by), wall: last.wall.saturating_add(by as i64), ..last }
        }
        Gait::Jumped(by, wall) => {
            Stamp { mono: last.mono.saturating_add(by), wall: last.wall.saturating_add(wall), ..last }
        }
        Gait::Reopened(mono, wall) => {
            Stamp { opening: last.opening.saturating_add(1), mono, wall: last.wall.saturating_add(wall) }
        }
        Gait::Wild(at, wild) => {
            seq = if wild % 2 == 0 { wild } else { seq };
            at
        }
    };
    let kind = match (gait, kind) {
        // A page that was opened again says so first.
        (Gait::Reopened(..), _) | (_, E::Reopened { charged: u64::MAX }) => {
            E::Reopened { charged: state.gap(at, &paper.rules) }
        }
        (_, kind) => kind.clone(),
    };
    Event { seq, at, kind }
}

/// Everything but what a refusal may change.
fn but_refusals(state: &State) -> State {
    State { refused: Vec::new(), next: 0, ..state.clone() }
}

fn opening_of(paper: &Paper) -> Vec<E> {
    let identity = Identity::parse("20260001").unwrap();
    let candidate = Candidate { name: "王一".into(), unit: "甲".into(), identity };
    vec![E::Admitted { candidate, paper: paper.id() }, E::NoticeConfirmed, E::Started]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_fold_that_keeps_its_promises(
        (paper, acts) in paper().prop_flat_map(|paper| {
            let acts = prop::collection::vec((kind(paper.id()), gait()), 0..80);
            (Just(paper), acts)
        }),
        begun in prop::bool::weighted(0.9),
    ) {
        let context = Context { paper: &paper };
        let mut acts = acts;
        if begun {
            let opening = opening_of(&paper).into_iter().map(|kind| (kind, Gait::Later(10)));
            acts.splice(0..0, opening);
        }
        let (mut state, mut events, mut last) = (State::default(), Vec::new(), Stamp::default());
        for (kind, gait) in &acts {
            let event = place(&state, last, kind, gait, &paper);
            let reason = refusal(&state, &event, &context);
            let after = step(state.clone(), &event, &context);

            prop_assert_eq!(after.refused.len(), state.refused.len() + usize::from(reason.is_some()));
            prop_assert_eq!(after.next, if event.seq == state.next { state.next + 1 } else { state.next });
            let over = paper.rules.time.saturating_add(after.credited);
            if let Some(reason) = reason {
                prop_assert_eq!(but_refusals(&after), but_refusals(&state));
                prop_assert_eq!(after.refused.last(), Some(&(event.seq, reason)));
            } else {
                prop_assert!(!state.phase.is_over(), "{:?} after the end", event.kind);
                last = event.at;
                if after.phase.is_over() {
                    prop_assert_eq!(after.used, state.used_at(event.at, &paper.rules).min(over));
                } else {
                    prop_assert!(after.used >= state.used);
                }
                let touches = matches!(event.kind, E::Answered { .. } | E::Cleared { .. });
                prop_assert!(touches || after.answers == state.answers);
                // No answer is changed once the time is used up, but for the moment an answer may be on its way.
                prop_assert!(!touches || after.used <= over.saturating_add(1_000));
                // Time is what the events cost, and time stands while the clock stands.
                prop_assert!(state.phase == Phase::Running || after.used == state.used);
            }
            // Every response that counts is one its question can have.
            for (number, response) in &after.answers {
                prop_assert!(paper.question(*number).is_some_and(|q| q.face.accepts(response)));
            }
            let json = serde_json::to_string(&event).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Event>(&json).unwrap(), &event);

            state = after;
            events.push(event);
        }
        prop_assert_eq!(&replay(&events, &context), &state);
    }

    /// What the clock demands can always be recorded, and then nothing more is demanded: no page is ever stuck.
    #[test]
    fn what_is_due_is_allowed(
        (paper, acts) in paper().prop_flat_map(|paper| {
            let acts = prop::collection::vec((kind(paper.id()), gait()), 0..60);
            (Just(paper), acts)
        }),
        later in prop_oneof![0u64..300_000, Just(u64::MAX)],
    ) {
        let context = Context { paper: &paper };
        let (mut state, mut last) = (State::default(), Stamp::default());
        let opening = opening_of(&paper).into_iter().map(|kind| (kind, Gait::Later(10)));
        for (kind, gait) in opening.chain(acts) {
            let event = place(&state, last, &kind, &gait, &paper);
            state = step(state, &event, &context);
            last = state.last.map_or(last, |(at, _)| at);
            let now = Stamp { mono: last.mono.saturating_add(later), ..last };
            let mut looked = state.clone();
            for _ in 0..paper.sections.len() + 1 {
                let Some(kind) = due(&looked, now, &paper) else { break };
                let event = Event { seq: looked.next, at: now, kind };
                prop_assert_eq!(refusal(&looked, &event, &context), None, "{:?} is due", event.kind);
                looked = step(looked, &event, &context);
            }
            prop_assert_eq!(due(&looked, now, &paper), None);
            // While a sitting runs, a page that was killed can always come back.
            if !state.phase.is_over() && state.last.is_some() && last.opening < u32::MAX {
                let at = Stamp { opening: last.opening + 1, mono: 5, wall: last.wall };
                let event = Event { seq: state.next, at, kind: E::Reopened { charged: state.gap(at, &paper.rules) } };
                prop_assert_eq!(refusal(&state, &event, &context), None);
                let back = step(state.clone(), &event, &context);
                prop_assert_eq!(&back.answers, &state.answers);
                prop_assert_eq!(back.phase, state.phase);
                prop_assert!(back.used - state.used <= paper.rules.away_limit.saturating_add(5));
            }
        }
    }

    /// One bad event in the middle takes no other event with it.
    #[test]
    fn a_refused_event_costs_nothing_else(at in 3usize..30, answers in prop::collection::vec((1u32..3, 0u8..4), 30)) {
        let paper = paper_with_time();
        let context = Context { paper: &paper };
        let mut kinds = opening_of(&paper);
        kinds.extend(answers.iter().map(|(question, letter)| {
            let response = serde_json::from_str(&format!("{{\"single\":\"{}\"}}", char::from(b'A' + letter))).unwrap();
            E::Answered { question: *question, response }
        }));
        let number = |kinds: &[E]| -> Vec<Event> {
            let stamp = |seq: usize| Stamp { opening: 0, mono: seq as u64, wall: 0 };
            let events = kinds.iter().enumerate();
            events.map(|(seq, kind)| Event { seq: seq as u64, at: stamp(seq), kind: kind.clone() }).collect()
        };
        let clean = replay(&number(&kinds), &context);
        kinds.insert(at, E::Opened { question: 99 });
        let soiled = replay(&number(&kinds), &context);
        prop_assert_eq!(soiled.refused.len(), 1);
        prop_assert_eq!(soiled.answers, clean.answers);
    }

    #[test]
    fn clocks_that_say_anything(a in stamp(), b in stamp(), limit: u64) {
        let span = b.since(a, limit);
        if a.opening != b.opening {
            prop_assert!(span <= limit.saturating_add(b.mono));
            prop_assert!(span >= b.mono);
        }
        let _ = (jump(a, b), b.put_back_since(a));
    }
}

fn stamp() -> impl Strategy<Value = Stamp> {
    (0u32..2, any::<u64>(), any::<i64>()).prop_map(|(opening, mono, wall)| Stamp { opening, mono, wall })
}

fn paper_with_time() -> Paper {
    let bank = serde_json::from_str(include_str!("../fixtures/core/bank.json")).unwrap();
    let text = "# 试卷\n编号: plain\n时长: 60\n## 单选题\n每题: 1\n单1: 1\n单2: 1";
    let (blueprint, _) = xuefa::paper::read_blueprint(text);
    let drawn = xuefa::paper::draw(&bank, &blueprint, "plain").unwrap();
    xuefa::paper::master(&bank, &blueprint, &drawn, "plain").0
}
