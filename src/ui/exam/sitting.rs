//! A sitting from the first question to the hand-in: which of its screens is shown hangs on its events alone.

use super::{
    answer::Answer,
    salvage, seat,
    session::{Saving, Session, use_acts, use_saving},
    standstill::{blocked, finish},
    step::button,
};
use crate::{
    device::{download, fullscreen},
    sitting::Phase,
    store::Trouble,
    ui::parts::use_say,
};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub session: Session,
}

#[component]
pub fn Sitting(props: &Props) -> Html {
    let say = use_say();
    let session = &props.session;
    use_acts(session);
    let stopped = use_stopped(session);
    let candidate = use_memo(session.clone(), |session| session.state().candidate.clone().map(Rc::new));
    if let Some(trouble) = stopped {
        let actions = html! {
            <>
                { button("", say.blocked_export(), false, &export(session)) }
                { button("", say.back_choose(), false, &leave()) }
            </>
        };
        return blocked(say, &trouble, actions);
    }
    let phase = session.state().phase;
    // Whoever is in a sitting was admitted to it.
    let Some(candidate) = (*candidate).clone() else { return Html::default() };
    match phase {
        // The room opens only to those who have begun.
        Phase::Empty | Phase::Admitted | Phase::Confirmed => Html::default(),
        Phase::Running | Phase::Paused => html! { <Answer session={session.clone()} {candidate} /> },
        Phase::HandedIn(_) | Phase::TimedOut => {
            html! { <Ending session={session.clone()} /> }
        }
    }
}

/// Why writing was stopped for good.
#[hook]
fn use_stopped(session: &Session) -> Option<Trouble> {
    let stopped = use_state_eq(|| None);
    use_effect_with(session.clone(), {
        let stopped = stopped.setter();
        move |session| {
            let watched = session.clone();
            let watch = session.watch_saving(Callback::from(move |()| {
                if let Saving::Stopped(trouble) = watched.saving() {
                    stopped.set(Some(trouble));
                }
            }));
            move || drop(watch)
        }
    });
    (*stopped).clone()
}

fn leave() -> Callback<()> {
    Callback::from(|()| seat::leave())
}

/// Offers what this window holds as a file.
fn export(session: &Session) -> Callback<()> {
    let session = session.clone();
    Callback::from(move |()| {
        let paper = session.paper();
        let name = salvage::file_name(paper, session.state().candidate.as_ref(), "json");
        // Where even this is refused, the record stays in this window and the candidate sees that no file came.
        let _ = download::save(&name, "application/json", salvage::record(paper, &session.entries()).as_bytes());
    })
}

#[derive(Properties, PartialEq)]
struct EndingProps {
    session: Session,
}

/// Handed in; over once everything is stored.
#[component]
fn Ending(props: &EndingProps) -> Html {
    let say = use_say();
    let session = &props.session;
    let saving = use_saving(session);
    use_effect_with((), |()| {
        spawn_local(fullscreen::exit());
    });
    use_effect_with(saving == Saving::Saved, {
        let session = session.clone();
        move |saved| {
            if *saved {
                seat::leave_for_report(session.log());
            }
        }
    });
    let trouble = match saving {
        Saving::Failing(trouble) => Some(trouble),
        Saving::Saved | Saving::Saving | Saving::Stopped(_) => None,
    };
    let on_retry = {
        let session = session.clone();
        Callback::from(move |()| session.save())
    };
    finish(say, &session.paper().title, trouble.as_ref(), &on_retry, &export(session))
}
