//! Errands that lead to a sitting: signing in, preparing a paper, taking a sitting up again.

use super::{
    attempts::{self, Attempt},
    choose::Chosen,
    names::{self, LogName},
    report::Finished,
    screen::{Errand, Lock, Screen, Unprepared},
    seat,
    session::Session,
    standstill::Preparing,
    work,
};
use crate::{
    device::{
        asset::asset,
        clock,
        locks::{self, Held},
        page, random,
    },
    question::Hundredths,
    seal::canonical,
    sitting::Candidate,
    store::{Store, Trouble},
    ui::tasks::{Done, Task, TaskFault},
};
use std::{cell::RefCell, rc::Rc};

/// Where a seat was taken in this tab, straight back to it; else to the exams.
pub async fn open_page(errand: Errand) {
    match seat::taken() {
        Some(log) => take_up(errand, log).await,
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

/// Has a paper drawn, keeps it, and admits the candidate.
pub async fn prepare(errand: Errand, exam: Chosen, candidate: Rc<Candidate>, attempt: u32) {
    let show = |at: Preparing, failed: Option<Unprepared>| {
        errand.show(Screen::Prepare { exam: exam.clone(), candidate: candidate.clone(), attempt, at, failed });
    };
    match draw(&errand, &exam, &candidate, attempt, |at| show(at, None)).await {
        Ok(Some(session)) if errand.is_wanted() => {
            seat::take(session.log());
            errand.show(Screen::Sitting { session, pass: exam.pass });
        }
        Ok(Some(_)) => {}
        Ok(None) => errand.show(Screen::Elsewhere { log: log_name(&exam, &candidate, attempt), lock: None }),
        Err(failed) => show(Preparing::Bank, Some(failed)),
    }
}

fn log_name(exam: &Chosen, candidate: &Candidate, attempt: u32) -> String {
    LogName { exam: exam.code.to_string(), identity: candidate.identity.clone(), attempt }.to_string()
}

/// `None`: another window is at it.
async fn draw(
    errand: &Errand,
    exam: &Chosen,
    candidate: &Candidate,
    attempt: u32,
    at: impl Fn(Preparing),
) -> Result<Option<Session>, Unprepared> {
    let office = &errand.way.office;
    let log = log_name(exam, candidate, attempt);
    let Ok(lock) = lock_now(&log).await else { return Ok(None) };

    at(Preparing::Bank);
    let bundle = asset("bank").await.map_err(Unprepared::Asset)?;
    at(Preparing::Draw);
    // A seed in the address gives a rehearsed paper again.
    let seed = page::parameter("seed").or_else(random::seed).ok_or(Unprepared::Chance)?;
    let task = Task::Draw { bundle, exam: exam.code.to_string(), seed };
    let paper = match work::ask(office.worker(), &task).await.map_err(Unprepared::Task)? {
        Done::Drawn { paper } => paper,
        Done::Marked { .. } | Done::Sheet { .. } => return Err(Unprepared::Task(TaskFault::Worker(String::new()))),
    };
    at(Preparing::Keep);
    let store = office.store();
    let not_kept = |trouble: Trouble| Unprepared::Task(TaskFault::Store(trouble));
    match store.put(&names::paper(&log), &canonical(&*paper)).await {
        Err(Trouble::Taken) => {
            // A paper that was drawn and never admitted to: nobody has seen it, but it is the one that is kept.
            let paper = attempts::paper(&*store, &log).await.map_err(not_kept)?;
            Ok(admitted(store, log, paper, candidate, lock))
        }
        kept => kept.map_err(not_kept).map(|()| admitted(store, log, *paper, candidate, lock)),
    }
}

fn admitted(
    store: Rc<crate::store::Indexed>,
    log: String,
    paper: crate::paper::Paper,
    candidate: &Candidate,
    lock: Option<Held>,
) -> Option<Session> {
    Session::admit(store, log, Rc::new(paper), candidate.clone(), lock).ok()
}

/// The lock of an attempt, if it is free; `Err`: another window has it. A browser without locks gives `None`: there the
/// store itself turns a second writer away.
async fn lock_now(log: &str) -> Result<Option<Held>, ()> {
    match locks::try_hold(&names::lock(log)).await {
        Ok(Some(held)) => Ok(Some(held)),
        Ok(None) => Err(()),
        Err(_) => Ok(None),
    }
}

/// Takes up the sitting of a log: back to its questions, or to its report when it is over.
pub async fn take_up(errand: Errand, log: String) {
    match lock_now(&log).await {
        Ok(lock) => take_up_with(errand, log, lock).await,
        Err(()) => wait(errand, log).await,
    }
}

/// Waits for the other window. A page that is just being closed lets go within moments; only then is anything said.
async fn wait(errand: Errand, log: String) {
    const MOMENT: u32 = 1_500;
    let told = Rc::new(RefCell::new(false));
    let telling = {
        let (errand, told, log) = (errand.same(), told.clone(), log.clone());
        clock::after(MOMENT, move || {
            told.replace(true);
            errand.show(Screen::Elsewhere { log, lock: None });
        })
    };
    let held = locks::hold(&names::lock(&log)).await.ok();
    drop(telling);
    if !errand.is_wanted() {
        return;
    }
    if *told.borrow() {
        let lock: Lock = Rc::new(RefCell::new(held));
        errand.show(Screen::Elsewhere { log, lock: Some(lock) });
    } else {
        take_up_with(errand, log, held).await;
    }
}

/// The same with the lock in hand.
pub async fn take_up_with(errand: Errand, log: String, lock: Option<Held>) {
    let store = errand.way.office.store();
    let read = async {
        let paper = attempts::paper(&*store, &log).await?;
        Ok((paper, attempts::records(&*store, &log).await?))
    };
    let (paper, records) = match read.await {
        Ok(read) => read,
        Err(trouble) => return errand.show(Screen::Blocked { trouble, log }),
    };
    if !errand.is_wanted() {
        return;
    }
    match Session::resume(store.clone(), log.clone(), Rc::new(paper), &records, lock) {
        Ok(session) => {
            seat::take(&log);
            let over = session.state().phase.is_over();
            errand.show(if over { report_of(&session) } else { Screen::Sitting { session, pass: None::<Hundredths> } });
        }
        Err(_) => errand.show(Screen::Blocked { trouble: Trouble::Damaged, log }),
    }
}

/// The report of a sitting that is over.
pub fn report_of(session: &Session) -> Screen {
    Screen::Report(Rc::new(Finished::new(session.log().into(), session.paper(), session.entries())))
}
