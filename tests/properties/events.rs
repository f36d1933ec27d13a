//! Random events: some that a page could record, some that only a forger would.

use proptest::prelude::*;
use xuefa::{
    bank::Bank,
    paper::{Leaving, Navigation, Paper, Rules, Unanswered, draw, master, read_blueprint},
    question::{Letter, Letters, Response, blank, judge, multiple, short, single},
    seal::{Digest, digest},
    sitting::{Candidate, EventKind, HandInBy, Identity, Stamp},
};

/// A paper with three sections (numbers 1 to 9) under any rules.
pub fn paper() -> impl Strategy<Value = Paper> {
    let limits = (0u64..200_000, 0u64..100_000, 0u64..100_000, prop::option::of(0u64..50_000));
    (limits, any::<[bool; 3]>(), 0u32..4, any::<(bool, bool)>()).prop_map(
        |(limits, [a, b, c], times, (opens, late))| {
            let mut paper = fixed();
            let (time, away_limit, earliest_hand_in, section) = limits;
            paper.rules = Rules {
                time,
                away_limit,
                earliest_hand_in: if c { earliest_hand_in } else { 0 },
                navigation: if a { Navigation::Free } else { Navigation::Sections },
                leaving: if b { Leaving::AtMost(times) } else { Leaving::Recorded },
                unanswered: if times == 0 { Unanswered::Refused } else { Unanswered::Allowed },
                opens: opens.then_some(-5_000),
                latest_entry: late.then_some(1_000_000),
                ..paper.rules
            };
            paper.sections[1].time = section;
            paper
        },
    )
}

fn fixed() -> Paper {
    let bank: Bank = serde_json::from_str(include_str!("../fixtures/core/bank.json")).unwrap();
    let text = "# 试卷\n编号: random\n时长: 1\n## 单选题\n每题: 1\n单1: 1\n单2: 1\n## 多选题\n每题: 1\n多1: 1\n\
                ## 案例题\n每题: 4\n案1: 1\n## 填空题\n每题: 1\n空2: 1\n## 简答题\n每题: 1\n简1: 1";
    let (blueprint, faults) = read_blueprint(text);
    assert_eq!(faults, []);
    let drawn = draw(&bank, &blueprint, "random").unwrap();
    master(&bank, &blueprint, &drawn, "random").0
}

fn response() -> impl Strategy<Value = Response> {
    let letters = || any::<u16>().prop_map(|bits| Letter::first(16).filter(|l| bits >> l.place() & 1 == 1).collect());
    prop_oneof![
        4 => (0usize..6).prop_map(|at| Response::Single(single::Response(Letter::new(at).unwrap()))),
        3 => (0u16..20).prop_map(|bits| {
            let letters: Letters = Letter::first(16).filter(|l| bits >> l.place() & 1 == 1).collect();
            Response::Multiple(multiple::Response(letters))
        }),
        1 => letters().prop_map(|letters: Letters| Response::Indeterminate(multiple::Response(letters))),
        1 => any::<bool>().prop_map(|right| Response::Judge(judge::Response(right))),
        2 => prop::collection::vec("[七三 ]{0,2}", 0..4).prop_map(|texts| Response::Blank(blank::Response(texts))),
        1 => "[一-龥]{0,6}".prop_map(|text| Response::Short(short::Response(text))),
    ]
}

/// Any event; `right` is the paper's id, which an admission usually names.
pub fn kind(right: Digest) -> impl Strategy<Value = EventKind> {
    use EventKind as E;
    let question = || 0u32..12;
    let candidate = || Candidate {
        name: "王一".into(),
        unit: "甲单位".into(),
        identity: Identity::parse("20260001").expect("a ticket number"),
    };
    let other = digest(&[b"another"]);
    prop_oneof![
        2 => prop_oneof![9 => Just(right), 1 => Just(other)]
            .prop_map(move |paper| E::Admitted { candidate: candidate(), paper }),
        2 => Just(E::NoticeConfirmed),
        2 => Just(E::Started),
        6 => question().prop_map(|question| E::Opened { question }),
        12 => (question(), response()).prop_map(|(question, response)| E::Answered { question, response }),
        3 => question().prop_map(|question| E::Cleared { question }),
        3 => (question(), any::<bool>()).prop_map(|(question, on)| E::Flagged { question, on }),
        2 => (0usize..7).prop_map(|section| E::SectionClosed { section }),
        3 => Just(E::LeftPage),
        3 => Just(E::Returned),
        2 => "[一-龥]{0,3}".prop_map(|reason| E::Paused { reason }),
        3 => Just(E::Resumed),
        1 => (prop_oneof![9 => 0u64..50_000, 1 => Just(u64::MAX)], "[一-龥]{0,3}")
            .prop_map(|(time, reason)| E::Credited { time, reason }),
        // Here a claim of u64::MAX stands for the right one, which only the state knows.
        3 => prop_oneof![3 => Just(u64::MAX), 1 => 0u64..50_000].prop_map(|charged| E::Reopened { charged }),
        2 => Just(E::Ticked),
        1 => any::<i64>().prop_map(|by| E::ClockJumped { by }),
        1 => Just(E::HandedIn { by: HandInBy::Candidate }),
        1 => Just(E::HandedIn { by: HandInBy::Leaving }),
        1 => Just(E::TimedOut),
    ]
}

/// How an event lies to the one before it.
#[derive(Clone, Debug)]
pub enum Gait {
    /// So many milliseconds later, by both clocks.
    Later(u64),
    /// The system clock jumped besides.
    Jumped(u64, i64),
    /// In a new opening, so long after it began; the system clock says anything.
    Reopened(u64, i64),
    /// Anything at all.
    Wild(Stamp, u64),
}

pub fn gait() -> impl Strategy<Value = Gait> {
    let wall = || prop_oneof![4 => -100_000i64..200_000, 1 => any::<i64>(), 1 => Just(i64::MIN), 1 => Just(i64::MAX)];
    let mono = || prop_oneof![8 => 0u64..30_000, 1 => any::<u64>(), 1 => Just(u64::MAX)];
    prop_oneof![
        40 => (0u64..10_000).prop_map(Gait::Later),
        2 => (0u64..10_000, wall()).prop_map(|(later, by)| Gait::Jumped(later, by)),
        4 => (0u64..10_000, wall()).prop_map(|(mono, wall)| Gait::Reopened(mono, wall)),
        2 => (0u32..4, mono(), wall(), any::<u64>())
            .prop_map(|(opening, mono, wall, seq)| Gait::Wild(Stamp { opening, mono, wall }, seq)),
    ]
}
