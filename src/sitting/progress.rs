//! Where a candidate stands: what the palette shows and hand-in names.

use super::State;
use crate::paper::Paper;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ItemStatus {
    pub number: u32,
    pub seen: bool,
    pub answered: bool,
    pub flagged: bool,
    pub current: bool,
    /// Its section is closed.
    pub closed: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// For each section its questions, in order.
    pub sections: Vec<Vec<ItemStatus>>,
    pub unanswered: Vec<u32>,
    pub flagged: Vec<u32>,
}

impl Progress {
    pub fn of(state: &State, paper: &Paper) -> Progress {
        let status = |section: usize, number: u32| ItemStatus {
            number,
            seen: state.seen.contains(&number),
            answered: state.answers.contains_key(&number),
            flagged: state.flags.contains(&number),
            current: state.current == Some(number),
            closed: !state.section_open(section),
        };
        let sections = paper.sections.iter().enumerate();
        Progress {
            sections: sections.map(|(at, s)| s.questions.iter().map(|q| status(at, q.number)).collect()).collect(),
            unanswered: state.unanswered(paper),
            flagged: state.flags.iter().copied().collect(),
        }
    }
}
