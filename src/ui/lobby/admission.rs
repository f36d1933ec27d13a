//! Errands of the lobby: signing in, preparing a paper, fetching a report.

use super::{
    attempts::{self, Attempt},
    choose::Chosen,
    preparing::Preparing,
    report::Finished,
    screen::{Errand, Screen, Unprepared},
    wanted::wanted,
    work,
};
use crate::{
    device::{
        asset::{AssetError, Cause, asset, assets},
        clock, locks, page, random,
    },
    marking::Record,
    paper::{Catalog, Paper},
    question::Hundredths,
    seal::canonical,
    sitting::{Candidate, EventKind, Phase, Stamp},
    store::{Indexed, Store, Trouble},
    ui::{
        exam::{
            desk::Desk,
            names::{self, LogName},
            records, seat,
            session::write_down,
        },
        tasks::{Done, Task, TaskFault},
    },
};
use std::{cell::RefCell, rc::Rc};

/// To the report that was asked for; else, and when the address asks for an exam, to the exams.
pub async fn open_page(errand: Errand) {
    match seat::report().filter(|_| wanted().is_none()) {
        Some(log) => report(errand, log).await,
        None => errand.show(Screen::Choose),
    }
}

/// Looks for earlier attempts of the candidate; who has none gets a paper at once.
pub async fn sign_in(errand: Errand, exam: Chosen, candidate: Candidate) {
    errand.show(Screen::SignIn { exam: exam.clone(), busy: true, refused: None });
    let store = errand.way.office.store();
    let found = attempts::attempts(&*store, &exam.code, &candidate, clock::wall()).await;
    let candidate = Rc::new(candidate);
    match found {
        Ok(attempts) if attempts.is_empty() && exam.offered => prepare(errand, exam, candidate, 1).await,
        Ok(attempts) => errand.show(Screen::History { exam, candidate, attempts: attempts.into() }),
        Err(fault) => errand.show(Screen::SignIn { exam, busy: false, refused: Some(fault) }),
    }
}

/// The number of the attempt after these.
pub fn next(attempts: &[Attempt]) -> u32 {
    attempts.iter().map(|attempt| attempt.name.attempt).max().unwrap_or(0) + 1
}

/// Has a paper drawn, keeps it, admits the candidate, and leads to the notice.
pub async fn prepare(errand: Errand, exam: Chosen, candidate: Rc<Candidate>, attempt: u32) {
    let show = |at: Preparing, failed: Option<Unprepared>| {
        errand.show(Screen::Prepare { exam: exam.clone(), candidate: candidate.clone(), attempt, at, failed });
    };
    let log = LogName { exam: exam.code.to_string(), identity: candidate.identity.clone(), attempt }.to_string();
    match admit(&errand, &exam, &candidate, &log, |at| show(at, None)).await {
        Ok(Some(admitted)) => show_notice(&errand, exam.pass, admitted),
        // The room says so, and how to go on.
        Ok(None) if errand.is_wanted() => seat::take(&log),
        Ok(None) => {}
        Err(failed) => show(Preparing::Bank, Some(failed)),
    }
}

/// A candidate with a paper, and the desk where it is recorded.
#[derive(Clone)]
pub struct Admitted {
    pub log: String,
    pub desk: Rc<RefCell<Desk>>,
}

fn show_notice(errand: &Errand, pass: Option<Hundredths>, admitted: Admitted) {
    errand.show(Screen::Notice { pass, admitted, busy: false, trouble: None, refused: None });
}

/// Back to the notice of an attempt that was not started; an attempt that was, goes on in the room.
pub async fn resume(errand: Errand, exam: Chosen, log: String) {
    let store = errand.way.office.store();
    let read = async { Ok((records::paper(&*store, &log).await?, records::records(&*store, &log).await?)) };
    let desk = match read.await {
        Ok((paper, records)) => Desk::resume(Rc::new(paper), &records).map_err(|_| Trouble::Damaged),
        Err(trouble) => Err(trouble),
    };
    match desk {
        Ok(desk) if matches!(desk.state().phase, Phase::Admitted | Phase::Confirmed) => {
            show_notice(&errand, exam.pass, Admitted { log, desk: Rc::new(RefCell::new(desk)) });
        }
        Ok(_) => seat::take(&log),
        Err(trouble) => errand.show(Screen::Blocked { trouble, log }),
    }
}

/// Records that the notice was confirmed, and leads to the room, where the clock starts.
pub async fn start(errand: Errand, pass: Option<Hundredths>, admitted: Admitted) {
    let show = |busy, trouble, refused| {
        errand.show(Screen::Notice { pass, admitted: admitted.clone(), busy, trouble, refused });
    };
    if let Err(refusal) = admitted.desk.borrow().may_start(clock::wall()) {
        return show(false, None, Some(refusal));
    }
    show(true, None, None);
    {
        let mut desk = admitted.desk.borrow_mut();
        let at = Stamp { wall: clock::wall(), ..desk.opening() };
        // Refused when it was confirmed before, which is as good.
        let _ = desk.record(EventKind::NoticeConfirmed, at);
    }
    let store = errand.way.office.store();
    match write_down(&admitted.desk, &*store, &admitted.log, || ()).await {
        Ok(()) if errand.is_wanted() => seat::take(&admitted.log),
        Ok(()) => {}
        Err(trouble) => show(false, Some(trouble), None),
    }
}

/// `None`: another window is at the same attempt.
async fn admit(
    errand: &Errand,
    exam: &Chosen,
    candidate: &Candidate,
    log: &str,
    at: impl Fn(Preparing),
) -> Result<Option<Admitted>, Unprepared> {
    let not_kept = |trouble: Trouble| Unprepared::Task(TaskFault::Store(trouble));
    let _lock = match locks::try_hold(&names::lock(log)).await {
        Ok(Some(held)) => Some(held),
        Ok(None) => return Ok(None),
        Err(_) => None,
    };
    at(Preparing::Bank);
    let (bundle, parts) = stock(&exam.code).await?;
    at(Preparing::Draw);
    // A seed in the address gives a rehearsed paper again.
    let seed = page::parameter("seed").or_else(random::seed).ok_or(Unprepared::Chance)?;
    let task = Task::Draw { bundle, parts, exam: exam.code.to_string(), seed };
    let paper = match work::ask(errand.way.office.worker(), &task).await.map_err(Unprepared::Task)? {
        Done::Drawn { paper } => *paper,
        Done::Marked { .. } | Done::Sheet { .. } => return Err(Unprepared::Task(TaskFault::Worker(String::new()))),
    };
    at(Preparing::Keep);
    let store = errand.way.office.store();
    let paper = keep(&store, log, paper).await.map_err(not_kept)?;
    let admission = EventKind::Admitted { candidate: candidate.clone(), paper: paper.id() };
    let mut desk = Desk::new(Rc::new(paper));
    // The first event of an empty desk, of the desk's own paper: nothing to refuse.
    let _ = desk.record(admission, Stamp { wall: clock::wall(), ..Stamp::default() });
    let desk = Rc::new(RefCell::new(desk));
    write_down(&desk, &*store, log, || ()).await.map_err(not_kept)?;
    Ok(Some(Admitted { log: log.into(), desk }))
}

/// What the paper of this exam is drawn from: the bundle, and the subjects it needs with their places in the catalog.
async fn stock(exam: &str) -> Result<(String, Vec<(usize, String)>), Unprepared> {
    let text = asset("catalog").await.map_err(Unprepared::Asset)?;
    let unreadable = |_| Unprepared::Asset(AssetError { name: "catalog".into(), cause: Cause::Unreadable });
    let catalog: Catalog = serde_json::from_str(&text).map_err(unreadable)?;
    let card = catalog.exams.iter().find(|card| card.code == exam).ok_or(Unprepared::Task(TaskFault::NoSuchExam))?;
    let names: Vec<String> =
        ["bundle".into()].into_iter().chain(card.subjects.iter().map(|place| format!("subject-{place}"))).collect();
    let mut texts = assets(&names).await.map_err(Unprepared::Asset)?.into_iter();
    let bundle = texts.next().unwrap_or_default();
    Ok((bundle, card.subjects.iter().copied().zip(texts).collect()))
}

/// Keeps the paper; the one that is kept is returned. An earlier one, drawn for an admission that was then broken off, has
/// been seen by nobody, but it stays the paper of this attempt.
async fn keep(store: &Indexed, log: &str, paper: Paper) -> Result<Paper, Trouble> {
    match store.put(&names::paper(log), &canonical(&paper)).await {
        Ok(()) => Ok(paper),
        Err(Trouble::Taken) => records::paper(store, log).await,
        Err(trouble) => Err(trouble),
    }
}

/// Shows the report of an attempt that is over.
pub async fn report(errand: Errand, log: String) {
    let store = errand.way.office.store();
    let read = async {
        let paper = records::paper(&*store, &log).await?;
        let texts = records::records(&*store, &log).await?;
        let entries: Result<Vec<_>, _> = texts.iter().map(|text| serde_json::from_str(text)).collect();
        let record = Record::new(env!("CARGO_PKG_VERSION"), paper, entries.map_err(|_| Trouble::Damaged)?);
        Finished::new(log.clone(), record).map_err(|_| Trouble::Damaged)
    };
    match read.await {
        Ok(finished) => {
            seat::keep_report(&log);
            errand.show(Screen::Report(Rc::new(finished)));
        }
        Err(trouble) => errand.show(Screen::Blocked { trouble, log }),
    }
}
