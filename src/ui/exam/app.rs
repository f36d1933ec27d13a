//! The page as a whole: which screen is shown, and what its buttons set off.

use super::{
    admission::{next, open_page, prepare, report_of, sign_in, take_up, take_up_with},
    attempts::AttemptsFault,
    choosing::Choosing,
    history::History,
    report::Report,
    screen::{Screen, Unprepared, Way},
    seat,
    sign_in::SignIn,
    sitting::Sitting,
    standstill::{Blocked, Elsewhere, Opening, Prepare},
    words,
};
use crate::{
    device::page,
    say::Say,
    ui::{
        display::DisplayProvider,
        parts::{asset_failure, use_say},
    },
};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

#[component]
pub fn Exam() -> Html {
    html! { <DisplayProvider><Screens /></DisplayProvider> }
}

#[component]
fn Screens() -> Html {
    let say = use_say();
    let screen = use_state(|| Screen::Opening);
    let way = use_memo((), |()| Way { office: Default::default(), set: screen.setter(), steps: Rc::default() });
    let way: &Way = &way;
    use_effect_with((), {
        let errand = way.begin();
        move |()| spawn_local(open_page(errand))
    });
    use_effect_with((say, place(&screen)), |(say, place)| {
        page::set_title(&[say.exam_page(), " · ", say.site_name()].concat());
        // In an exam the question itself takes the focus.
        if !matches!(place, Place::Opening | Place::Sitting) {
            page::scroll_to_top();
            page::focus("content");
        }
    });
    let to_choose = {
        let way = way.clone();
        Callback::from(move |()| {
            seat::leave();
            way.show(Screen::Choose);
        })
    };
    match (*screen).clone() {
        Screen::Opening => html! { <Opening /> },
        Screen::Choose => html! { <Choosing way={way.clone()} /> },
        Screen::SignIn { exam, busy, refused } => {
            let title = exam.title.clone();
            let on_sign_in = go(way, move |way, candidate| {
                spawn_local(sign_in(way.begin(), exam.clone(), candidate));
            });
            let refused = refused.map(|fault| AttrValue::from(refused_words(say, &fault)));
            html! { <SignIn exam={title} {busy} {refused} {on_sign_in} on_back={to_choose} /> }
        }
        Screen::History { exam, candidate, attempts } => {
            let on_new = go(way, {
                let (exam, candidate, attempt) = (exam.clone(), candidate.clone(), next(&attempts));
                move |way, ()| spawn_local(prepare(way.begin(), exam.clone(), candidate.clone(), attempt))
            });
            let on_open = go(way, |way, name: super::names::LogName| {
                spawn_local(take_up(way.begin(), name.to_string()));
            });
            html! { <History {exam} {candidate} {attempts} on_resume={on_open.clone()} on_report={on_open} {on_new} on_back={to_choose} /> }
        }
        Screen::Prepare { exam, candidate, attempt, at, failed } => {
            let title = exam.title.clone();
            let on_retry = go(way, move |way, ()| {
                spawn_local(prepare(way.begin(), exam.clone(), candidate.clone(), attempt));
            });
            let on_cancel = {
                let (worker, to_choose) = (way.office.clone(), to_choose.clone());
                Callback::from(move |()| {
                    worker.worker().cancel();
                    to_choose.emit(());
                })
            };
            let failed = failed.map(|reason| AttrValue::from(unprepared_words(say, &reason)));
            html! { <Prepare exam={title} {at} {failed} {on_retry} {on_cancel} /> }
        }
        Screen::Elsewhere { log, lock } => {
            let free = lock.is_some();
            let on_continue = go(way, move |way, ()| {
                let held = lock.as_ref().and_then(|lock| lock.take());
                spawn_local(take_up_with(way.begin(), log.clone(), held));
            });
            html! { <Elsewhere {free} {on_continue} on_back={to_choose} /> }
        }
        Screen::Sitting { session, pass } => {
            let on_over = go(way, {
                let session = session.clone();
                move |way, ()| way.show(report_of(&session))
            });
            html! { <Sitting {session} {pass} {on_over} on_back={to_choose} /> }
        }
        Screen::Report(finished) => {
            let on_again = go(way, {
                let finished = finished.clone();
                move |way, ()| way.show(super::screen::again(&finished))
            });
            html! { <Report office={way.office.clone()} {finished} {on_again} on_back={to_choose} /> }
        }
        Screen::Blocked { trouble, log } => {
            let on_retry = go(way, move |way, ()| spawn_local(take_up(way.begin(), log.clone())));
            html! { <Blocked {trouble} {on_retry} on_back={to_choose} /> }
        }
    }
}

/// A callback that goes somewhere.
fn go<T: 'static>(way: &Way, act: impl Fn(&Way, T) + 'static) -> Callback<T> {
    let way = way.clone();
    Callback::from(move |value| act(&way, value))
}

/// Screens between which focus goes to the top.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Opening,
    Choose,
    SignIn,
    History,
    Prepare,
    Elsewhere,
    Sitting,
    Report,
    Blocked,
}

fn place(screen: &Screen) -> Place {
    match screen {
        Screen::Opening => Place::Opening,
        Screen::Choose => Place::Choose,
        Screen::SignIn { .. } => Place::SignIn,
        Screen::History { .. } => Place::History,
        Screen::Prepare { .. } => Place::Prepare,
        Screen::Elsewhere { .. } => Place::Elsewhere,
        Screen::Sitting { .. } => Place::Sitting,
        Screen::Report(_) => Place::Report,
        Screen::Blocked { .. } => Place::Blocked,
    }
}

fn refused_words(say: Say, fault: &AttemptsFault) -> String {
    match fault {
        AttemptsFault::OtherName => say.identity_other_name().into(),
        AttemptsFault::Store(trouble) => say.fault_store(&words::trouble(say, trouble)),
    }
}

fn unprepared_words(say: Say, reason: &Unprepared) -> String {
    match reason {
        Unprepared::Asset(error) => asset_failure(say, error),
        Unprepared::Task(fault) => words::task_fault(say, fault),
        Unprepared::Chance => say.fault_chance().into(),
    }
}
