//! The room as a whole: takes up the sitting of this tab's seat, and shows why when it cannot.
//!
//! Nothing is drawn before there is something to draw: until then the words of the page's shell stay, and the candidate
//! waits for one drawing instead of two.

use super::{
    names,
    records::{paper, records},
    seat,
    session::Session,
    sitting::Sitting,
    standstill::{blocked, elsewhere},
    step::button,
};
use crate::{
    device::{
        clock,
        locks::{self, Held},
        page,
    },
    paper::Paper,
    say::Say,
    sitting::Phase,
    store::{Indexed, Trouble},
    ui::{display::use_kept_display, parts::Display},
};
use futures::future::join;
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

/// Opens the room in an element of the page.
pub fn open(root: Element) {
    spawn_local(enter(Place(Rc::new(Inner { root, drawn: RefCell::default() }))));
}

/// Where the screens are shown. Clones are the same place.
#[derive(Clone)]
struct Place(Rc<Inner>);

struct Inner {
    root: Element,
    /// Absent while the words of the shell are there.
    drawn: RefCell<Option<AppHandle<Room>>>,
}

impl Place {
    fn show(&self, screen: Screen) {
        let props = Props { place: self.clone(), screen };
        let mut drawn = self.0.drawn.borrow_mut();
        if let Some(drawn) = &mut *drawn {
            return drawn.update(props);
        }
        let root = self.0.root.clone();
        root.set_text_content(None);
        *drawn = Some(yew::Renderer::<Room>::with_root_and_props(root, props).render());
    }
}

enum Screen {
    /// Another window has the sitting; the lock is there once it has let go.
    Elsewhere(Seat, Option<Lock>),
    Sitting(Session),
    /// What is stored cannot be taken up.
    Blocked(Trouble),
}

/// Taken by whoever goes on with it; absent in a browser without locks.
type Lock = Rc<RefCell<Option<Held>>>;

/// The attempt this tab is to go on with.
#[derive(Clone)]
struct Seat {
    log: String,
    store: Rc<Indexed>,
    paper: Result<Rc<Paper>, Trouble>,
}

#[derive(Properties)]
struct Props {
    place: Place,
    screen: Screen,
}

/// Each screen is shown once: there is nothing to compare.
impl PartialEq for Props {
    fn eq(&self, _: &Props) -> bool {
        false
    }
}

#[component]
fn Room(props: &Props) -> Html {
    let display = use_kept_display();
    let say = Say(display.settings.lang);
    use_effect_with(say, |say| page::set_title(&[say.exam_page(), " · ", say.site_name()].concat()));
    let Props { place, screen } = props;
    let inside = match screen {
        Screen::Sitting(session) => html! { <Sitting session={session.clone()} /> },
        Screen::Elsewhere(seat, lock) => {
            let on_continue = {
                let (place, seat, lock) = (place.clone(), seat.clone(), lock.clone());
                Callback::from(move |()| {
                    let held = lock.as_ref().and_then(|lock| lock.take());
                    spawn_local(take_up(place.clone(), seat.clone(), held));
                })
            };
            elsewhere(say, lock.is_some(), &on_continue, &on_back())
        }
        Screen::Blocked(trouble) => {
            let place = place.clone();
            let on_retry = Callback::from(move |()| spawn_local(enter(place.clone())));
            let actions = html! {
                <>
                    { button("", say.retry(), false, &on_retry) }
                    { button("", say.back_choose(), false, &on_back()) }
                </>
            };
            blocked(say, trouble, actions)
        }
    };
    html! { <ContextProvider<Display> context={display}>{ inside }</ContextProvider<Display>> }
}

fn on_back() -> Callback<()> {
    Callback::from(|()| seat::leave())
}

/// Takes the lock of the sitting, then the sitting.
async fn enter(place: Place) {
    let Some(log) = seat::taken() else { return seat::leave() };
    let (name, store) = (names::lock(&log), Rc::new(Indexed::new()));
    // A paper never changes, so it is read before it is known who has the lock. What is recorded is read after.
    let (lock, paper) = join(locks::try_hold(&name), paper(&*store, &log)).await;
    let seat = Seat { paper: paper.map(Rc::new), log, store };
    match lock {
        Ok(Some(held)) => take_up(place, seat, Some(held)).await,
        Ok(None) => wait(place, seat, &name).await,
        // Without locks the store itself turns a second writer away.
        Err(_) => take_up(place, seat, None).await,
    }
}

/// Waits for the other window. A page that is just being closed lets go within moments; only then is anything said.
async fn wait(place: Place, seat: Seat, name: &str) {
    const MOMENT: u32 = 1_500;
    let told = Rc::new(Cell::new(false));
    let telling = {
        let (place, seat, told) = (place.clone(), seat.clone(), told.clone());
        clock::after(MOMENT, move || {
            told.set(true);
            place.show(Screen::Elsewhere(seat, None));
        })
    };
    let held = locks::hold(name).await.ok();
    drop(telling);
    if told.get() {
        place.show(Screen::Elsewhere(seat, Some(Rc::new(RefCell::new(held)))));
    } else {
        take_up(place, seat, held).await;
    }
}

async fn take_up(place: Place, Seat { log, store, paper }: Seat, lock: Option<Held>) {
    let read = async { Ok((paper?, records(&*store, &log).await?)) };
    let session = match read.await {
        Ok((paper, records)) => Session::resume(store.clone(), log.clone(), paper, &records, lock),
        Err(trouble) => return place.show(Screen::Blocked(trouble)),
    };
    match session {
        Ok(session) if session.state().phase.is_over() => seat::leave_for_report(&log),
        Ok(session) if session.state().phase == Phase::Confirmed && session.start().is_err() => seat::leave(),
        // The notice was not read: it is in the lobby.
        Ok(session) if matches!(session.state().phase, Phase::Empty | Phase::Admitted) => seat::leave(),
        Ok(session) => place.show(Screen::Sitting(session)),
        Err(_) => place.show(Screen::Blocked(Trouble::Damaged)),
    }
}
