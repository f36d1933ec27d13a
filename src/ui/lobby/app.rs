//! The lobby as a whole: which screen is shown, and what its buttons set off.

use super::{
    admission::{next, open_page, prepare, report, resume, sign_in, start},
    choosing::Choosing,
    history::History,
    notice::Notice,
    preparing::Prepare,
    report::Report,
    screen::{Screen, Way, again},
    sign_in::SignIn,
    words,
};
use crate::{
    device::{keep, page},
    ui::{
        display::DisplayProvider,
        exam::{
            button,
            names::LogName,
            seat,
            standstill::{blocked, opening},
        },
        parts::use_say,
    },
};
use std::{mem::discriminant, rc::Rc};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

#[component]
pub fn Lobby() -> Html {
    html! { <DisplayProvider><Screens /></DisplayProvider> }
}

#[component]
fn Screens() -> Html {
    let say = use_say();
    let screen = use_state(|| Screen::Opening);
    let way = use_memo((), |()| Way { office: Default::default(), set: screen.setter(), steps: Rc::default() });
    let way: &Way = &way;
    use_effect_with((), {
        let way = way.clone();
        move |()| spawn_local(open_page(way.begin()))
    });
    use_effect_with(say, |say| page::set_title(&[say.exam_page(), " · ", say.site_name()].concat()));
    use_effect_with(discriminant(&*screen), |_| {
        page::scroll_to_top();
        page::focus("content");
    });
    let to_choose = go(way, |way, ()| {
        seat::leave_report();
        page::forget_route();
        way.show(Screen::Choose);
    });
    match (*screen).clone() {
        Screen::Opening => opening(say),
        Screen::Choose => html! { <Choosing way={way.clone()} /> },
        Screen::SignIn { exam, busy, refused } => {
            let title = exam.title.clone();
            let on_sign_in = go(way, move |way, candidate| {
                spawn_local(sign_in(way.begin(), exam.clone(), candidate));
            });
            let refused = refused.map(|fault| AttrValue::from(words::attempts_fault(say, &fault)));
            html! { <SignIn exam={title} {busy} {refused} {on_sign_in} on_back={to_choose} /> }
        }
        Screen::History { exam, candidate, attempts } => {
            let on_new = go(way, {
                let (exam, candidate, attempt) = (exam.clone(), candidate.clone(), next(&attempts));
                move |way, ()| spawn_local(prepare(way.begin(), exam.clone(), candidate.clone(), attempt))
            });
            let on_resume = go(way, {
                let exam = exam.clone();
                move |way, name: LogName| spawn_local(resume(way.begin(), exam.clone(), name.to_string()))
            });
            let on_report = go(way, |way, name: LogName| spawn_local(report(way.begin(), name.to_string())));
            html! { <History {exam} {candidate} {attempts} {on_resume} {on_report} {on_new} on_back={to_choose} /> }
        }
        Screen::Prepare { exam, candidate, attempt, at, failed } => {
            let title = exam.title.clone();
            let on_retry = go(way, move |way, ()| {
                spawn_local(prepare(way.begin(), exam.clone(), candidate.clone(), attempt));
            });
            let on_cancel = {
                let (office, to_choose) = (way.office.clone(), to_choose.clone());
                Callback::from(move |()| {
                    office.worker().cancel();
                    to_choose.emit(());
                })
            };
            let failed = failed.map(|reason| AttrValue::from(words::unprepared(say, &reason)));
            html! { <Prepare exam={title} {at} {failed} {on_retry} {on_cancel} /> }
        }
        Screen::Notice { pass, admitted, busy, trouble, refused } => {
            let desk = admitted.desk.borrow();
            let (paper, candidate) = (desk.paper().clone(), desk.state().candidate.clone());
            let candidate = candidate.map(Rc::new);
            let on_start = go(way, {
                let admitted = admitted.clone();
                move |way, ()| {
                    spawn_local(async {
                        keep::ask().await;
                    });
                    spawn_local(start(way.begin(), pass, admitted.clone()));
                }
            });
            html! {
                if let Some(candidate) = candidate {
                    <Notice {paper} {candidate} {pass} {busy} {trouble} {refused} {on_start} on_back={to_choose} />
                }
            }
        }
        Screen::Report(finished) => {
            let on_again = go(way, {
                let finished = finished.clone();
                move |way, ()| {
                    seat::leave_report();
                    way.show(again(&finished));
                }
            });
            html! { <Report office={way.office.clone()} {finished} {on_again} on_back={to_choose} /> }
        }
        Screen::Blocked { trouble, log } => {
            let on_retry = go(way, move |way, ()| spawn_local(report(way.begin(), log.clone())));
            let actions = html! {
                <>
                    { button("", say.retry(), false, &on_retry) }
                    { button("", say.back_choose(), false, &to_choose) }
                </>
            };
            blocked(say, &trouble, actions)
        }
    }
}

/// A callback that goes somewhere.
fn go<T: 'static>(way: &Way, act: impl Fn(&Way, T) + 'static) -> Callback<T> {
    let way = way.clone();
    Callback::from(move |value| act(&way, value))
}
