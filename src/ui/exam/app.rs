//! The room as a whole: takes up the sitting of this tab's seat, and shows why when it cannot.

use super::{
    names,
    records::{paper, records},
    seat,
    session::Session,
    sitting::Sitting,
    standstill::{blocked, elsewhere, opening},
    step::button,
};
use crate::{
    device::{
        clock,
        locks::{self, Held},
        page,
    },
    sitting::Phase,
    store::{Indexed, Trouble},
    ui::{display::DisplayProvider, parts::use_say},
};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

#[component]
pub fn Exam() -> Html {
    html! { <DisplayProvider><Room /></DisplayProvider> }
}

#[derive(Clone)]
enum Screen {
    Opening,
    /// Another window has the sitting; the lock is there once it has let go.
    Elsewhere(Option<Lock>),
    Sitting(Session),
    /// What is stored cannot be taken up.
    Blocked(Trouble),
}

/// Taken by whoever goes on with it; absent in a browser without locks.
type Lock = Rc<RefCell<Option<Held>>>;

#[component]
fn Room() -> Html {
    let say = use_say();
    let screen = use_state(|| Screen::Opening);
    use_effect_with(say, |say| page::set_title(&[say.exam_page(), " · ", say.site_name()].concat()));
    use_effect_with((), {
        let set = screen.setter();
        move |()| spawn_local(enter(set))
    });
    let on_back = Callback::from(|()| seat::leave());
    match &*screen {
        Screen::Opening => opening(say),
        Screen::Sitting(session) => html! { <Sitting session={session.clone()} /> },
        Screen::Elsewhere(lock) => {
            let on_continue = {
                let (set, lock) = (screen.setter(), lock.clone());
                Callback::from(move |()| {
                    let held = lock.as_ref().and_then(|lock| lock.take());
                    spawn_local(take_up(set.clone(), held));
                })
            };
            elsewhere(say, lock.is_some(), &on_continue, &on_back)
        }
        Screen::Blocked(trouble) => {
            let set = screen.setter();
            let on_retry = Callback::from(move |()| spawn_local(enter(set.clone())));
            let actions = html! {
                <>
                    { button("", say.retry(), false, &on_retry) }
                    { button("", say.back_choose(), false, &on_back) }
                </>
            };
            blocked(say, trouble, actions)
        }
    }
}

/// Takes the lock of the sitting, then the sitting.
async fn enter(set: UseStateSetter<Screen>) {
    let Some(log) = seat::taken() else { return seat::leave() };
    let name = names::lock(&log);
    match locks::try_hold(&name).await {
        Ok(Some(held)) => take_up(set, Some(held)).await,
        Ok(None) => wait(set, &name).await,
        // Without locks the store itself turns a second writer away.
        Err(_) => take_up(set, None).await,
    }
}

/// Waits for the other window. A page that is just being closed lets go within moments; only then is anything said.
async fn wait(set: UseStateSetter<Screen>, name: &str) {
    const MOMENT: u32 = 1_500;
    let told = Rc::new(Cell::new(false));
    let telling = {
        let (set, told) = (set.clone(), told.clone());
        clock::after(MOMENT, move || {
            told.set(true);
            set.set(Screen::Elsewhere(None));
        })
    };
    let held = locks::hold(name).await.ok();
    drop(telling);
    if told.get() {
        set.set(Screen::Elsewhere(Some(Rc::new(RefCell::new(held)))));
    } else {
        take_up(set, held).await;
    }
}

async fn take_up(set: UseStateSetter<Screen>, lock: Option<Held>) {
    let Some(log) = seat::taken() else { return seat::leave() };
    let store = Rc::new(Indexed::new());
    let read = async { Ok((paper(&*store, &log).await?, records(&*store, &log).await?)) };
    let session = match read.await {
        Ok((paper, records)) => Session::resume(store.clone(), log.clone(), Rc::new(paper), &records, lock),
        Err(trouble) => return set.set(Screen::Blocked(trouble)),
    };
    match session {
        Ok(session) if session.state().phase.is_over() => seat::leave_for_report(&log),
        Ok(session) if session.state().phase == Phase::Confirmed && session.start().is_err() => seat::leave(),
        // The notice was not read: it is in the lobby.
        Ok(session) if matches!(session.state().phase, Phase::Empty | Phase::Admitted) => seat::leave(),
        Ok(session) => set.set(Screen::Sitting(session)),
        Err(_) => set.set(Screen::Blocked(Trouble::Damaged)),
    }
}
