//! What this machine holds of earlier attempts.

use crate::{
    ledger::Entry,
    marking::{Marks, Record},
    paper::Review,
    question::fold,
    sitting::{Candidate, EventKind, Identity, Stamp},
    store::{Store, Trouble},
    ui::exam::{
        desk::Desk,
        names::{self, LogName},
        records::{paper, records},
    },
};
use std::rc::Rc;

/// One attempt of a candidate at an exam.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    pub name: LogName,
    pub standing: Standing,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// It can be taken up again.
    Open {
        /// When answering began, by the system clock; absent: not yet.
        started: Option<i64>,
        /// Milliseconds that would be left.
        left: u64,
        answered: usize,
        questions: usize,
    },
    Over {
        ended: i64,
        /// Absent where the rules keep the marks back, and where it was not marked yet.
        marks: Option<Rc<Marks>>,
    },
    /// What is stored is not a whole sitting.
    Damaged,
}

/// Why earlier attempts are not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AttemptsFault {
    Store(Trouble),
    /// The number is known here under another name.
    OtherName,
}

impl From<Trouble> for AttemptsFault {
    fn from(trouble: Trouble) -> Self {
        AttemptsFault::Store(trouble)
    }
}

/// A sitting that somebody has begun on this machine and not handed in.
#[derive(Clone, Debug, PartialEq)]
pub struct Unfinished {
    pub exam: String,
    pub identity: Identity,
}

/// Everything begun and not handed in, by whomever.
///
/// # Errors
/// The store's [`Trouble`].
pub async fn unfinished<S: Store>(store: &S) -> Result<Vec<Unfinished>, Trouble> {
    let mut found = Vec::new();
    for log in store.logs().await? {
        let Some(name) = LogName::parse(&log) else { continue };
        // Nothing follows on a hand-in, so the last record tells.
        let last = store.read(&log).await?.pop().and_then(|record| serde_json::from_str::<Entry>(&record.text).ok());
        let over =
            last.is_some_and(|entry| matches!(entry.event.kind, EventKind::HandedIn { .. } | EventKind::TimedOut));
        if !over {
            found.push(Unfinished { exam: name.exam, identity: name.identity });
        }
    }
    Ok(found)
}

/// The attempts of `candidate` at `exam`, the first one first; `wall` is the time by the system clock.
///
/// # Errors
/// [`AttemptsFault`] when they may not or cannot be shown.
pub async fn attempts<S: Store>(
    store: &S,
    exam: &str,
    candidate: &Candidate,
    wall: i64,
) -> Result<Vec<Attempt>, AttemptsFault> {
    let logs = store.logs().await?;
    let mut names: Vec<LogName> = logs.iter().filter_map(|log| LogName::parse(log)).collect();
    names.retain(|name| name.exam == exam && name.identity == candidate.identity);
    names.sort_by_key(|name| name.attempt);
    let mut found = Vec::new();
    for name in names {
        let standing = match desk(store, &name.to_string()).await {
            Ok(desk) if is_other(&desk, candidate) => return Err(AttemptsFault::OtherName),
            Ok(desk) => standing(store, &name, &desk, wall).await?,
            Err(Trouble::Damaged) => Standing::Damaged,
            Err(trouble) => return Err(trouble.into()),
        };
        found.push(Attempt { name, standing });
    }
    Ok(found)
}

/// The desk as the store has it.
async fn desk<S: Store>(store: &S, log: &str) -> Result<Desk, Trouble> {
    let records = records(store, log).await?;
    Desk::resume(Rc::new(paper(store, log).await?), &records).map_err(|_| Trouble::Damaged)
}

fn is_other(desk: &Desk, candidate: &Candidate) -> bool {
    desk.state().candidate.as_ref().is_none_or(|known| fold(&known.name) != fold(&candidate.name))
}

async fn standing<S: Store>(store: &S, name: &LogName, desk: &Desk, wall: i64) -> Result<Standing, Trouble> {
    let (state, paper) = (desk.state(), desk.paper());
    if !state.phase.is_over() {
        let now = Stamp { wall, ..desk.opening() };
        return Ok(Standing::Open {
            started: state.started.map(|at| at.wall),
            left: state.left_at(now, &paper.rules),
            answered: state.answers.len(),
            questions: paper.questions().count(),
        });
    }
    let ended = state.ended.map_or(0, |at| at.wall);
    let record = match paper.rules.review {
        Review::Nothing => None,
        Review::Full | Review::Marks => store.get(&names::record(&name.to_string())).await?,
    };
    // A record that cannot be read is made anew when the report is opened.
    let marks = record.and_then(|text| serde_json::from_str::<Record>(&text).ok()?.marks);
    Ok(Standing::Over { ended, marks: marks.map(Rc::new) })
}
