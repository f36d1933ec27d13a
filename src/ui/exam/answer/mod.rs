//! Answering: the sitting on the screen, with everything that holds while it lasts.

mod act;
mod alerts;
mod badge;
mod clock;
mod foot;
mod help;
mod palette;
mod sheet;
mod view;

pub use act::{Act, Panel};
pub use alerts::Left;
pub use foot::Ahead;
pub use view::{OnScreen, View, view};

use super::session::{Session, use_acts};
use crate::{
    device::{self, fullscreen, guard, keys, leaving, page, wake},
    paper::Navigation,
    sitting::{Phase, Progress},
    ui::parts::{question::press, use_say},
};
use badge::Badge;
use clock::Clock;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub session: Session,
}

#[component]
pub fn Answer(props: &Props) -> Html {
    let say = use_say();
    let session = &props.session;
    use_acts(session);
    let panel = use_state_eq(Panel::default);
    let warning = use_state_eq(|| None::<u64>);
    let left = use_state_eq(|| None::<u32>);
    use_room(session, left.setter());
    use_keys(session, panel.setter());
    use_waiting(*panel == Panel::HandIn && session.hand_in_wait() > 0);

    let on_screen = session.shown().filter(|shown| session.state().section_open(shown.section));
    use_effect_with(on_screen.as_ref().map(|shown| shown.name.clone()), |name| {
        if let Some(name) = name {
            // A new question starts at its top, and keys go to it.
            page::focus(name);
            page::scroll_to_top();
        }
    });

    let on_act = {
        let (session, panel, left) = (session.clone(), panel.setter(), left.setter());
        use_callback(session, move |act, session| match act {
            Act::Go(number) => {
                panel.set(Panel::None);
                session.open(number);
            }
            Act::Answer(number, response) => session.answer(number, response),
            Act::Flag(number) => session.flag(number),
            Act::Show(new) => {
                session.record_draft();
                panel.set(new);
            }
            Act::FinishSection(section) => {
                panel.set(Panel::None);
                session.close_section(section);
            }
            // Refused hand-in cannot be pressed: the dialog says what is missing.
            Act::HandIn => drop(session.hand_in()),
            Act::Understood => left.set(None),
            Act::FullScreen => spawn_local(fullscreen::toggle()),
        })
    };
    let settled = use_settled();
    let on_warning = use_callback(warning.setter(), |new, warning| warning.set(new));

    let state = session.state();
    // Whoever answers was admitted.
    let Some(candidate) = &state.candidate else { return Html::default() };
    let on_screen = on_screen.map(|shown| OnScreen {
        section: &session.paper().sections[shown.section],
        response: state.answers.get(&shown.number).cloned(),
        flagged: state.flags.contains(&shown.number),
        before: session.neighbour(-1),
        ahead: ahead(session, shown.section),
        shown,
    });
    let rule = session.paper().rules.leaving;
    let screen = View {
        paper: session.paper(),
        candidate,
        progress: Progress::of(&state, session.paper()),
        settled,
        on_screen,
        paused: state.phase == Phase::Paused,
        panel: *panel,
        wait: session.hand_in_wait(),
        warning: *warning,
        left: left.map(|times| Left { times, rule }),
        refused: session.refused(),
        clock: html! { <Clock session={session.clone()} {on_warning} /> },
        badge: html! { <Badge session={session.clone()} /> },
        on_act,
    };
    view(say, &screen)
}

fn ahead(session: &Session, section: usize) -> Ahead {
    if let Some(number) = session.neighbour(1) {
        return Ahead::Question(number);
    }
    let more = (section + 1..session.paper().sections.len()).any(|later| session.state().section_open(later));
    if more && session.paper().rules.navigation == Navigation::Sections { Ahead::EndOfSection } else { Ahead::End }
}

/// What holds in the exam room: the paper is not copied, the page is not left unnoticed, the screen stays on.
#[hook]
fn use_room(session: &Session, left: UseStateSetter<Option<u32>>) {
    use_effect_with(session.clone(), move |session| {
        let session = session.clone();
        let watching = leaving::watch(move |what| match what {
            leaving::Leaving::Left => session.leave(true),
            leaving::Leaving::Returned => {
                session.leave(false);
                let state = session.state();
                if state.phase == Phase::Running && state.left > 0 {
                    left.set(Some(state.left));
                }
            }
            leaving::Leaving::Closing => session.close(),
        });
        let room = (guard::over_paper(), guard::against_closing(), wake::hold(), watching);
        move || drop(room)
    });
}

/// Single keys; what they do is in the help.
#[hook]
fn use_keys(session: &Session, panel: UseStateSetter<Panel>) {
    use_effect_with(session.clone(), move |session| {
        let session = session.clone();
        let listening = keys::listen(move |key| {
            let Some(shown) = session.shown() else { return false };
            let response = session.state().answers.get(&shown.number).cloned();
            if session.state().phase != Phase::Running {
                return false;
            }
            if let Some(response) = press(&shown.face, response.as_ref(), key) {
                session.answer(shown.number, response);
                return true;
            }
            match key {
                "ArrowLeft" | "PageUp" => session.neighbour(-1).into_iter().for_each(|number| session.open(number)),
                "ArrowRight" | "PageDown" | "Enter" => {
                    session.neighbour(1).into_iter().for_each(|number| session.open(number));
                }
                "f" => session.flag(shown.number),
                "?" | "？" => panel.set(Panel::Keys),
                _ => return false,
            }
            true
        });
        move || drop(listening)
    });
}

/// False for the first frame: the question is drawn before the hundred cells beside it.
#[hook]
fn use_settled() -> bool {
    const A_FRAME: u32 = 20;
    let settled = use_state_eq(|| false);
    use_effect_with((), {
        let settled = settled.setter();
        move |()| {
            let settling = device::clock::after(A_FRAME, move || settled.set(true));
            move || drop(settling)
        }
    });
    *settled
}

/// Renders every second while something is waited for.
#[hook]
fn use_waiting(waiting: bool) {
    let update = use_force_update();
    use_effect_with(waiting, move |waiting| {
        let ticking = waiting.then(|| device::clock::every(1_000, move || update.force_update()));
        move || drop(ticking)
    });
}
