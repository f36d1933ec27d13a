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
    store::Trouble,
    ui::parts::use_say,
};
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
    let saving = use_saving(session);
    let over = session.state().phase.is_over();
    use_leaving(session, over, &saving);
    if let Saving::Stopped(trouble) = &saving {
        let on_back = Callback::from(|()| seat::leave());
        let actions = html! {
            <>
                { button("", say.blocked_export(), false, &export(session)) }
                { button("", say.back_choose(), false, &on_back) }
            </>
        };
        return blocked(say, trouble, actions);
    }
    // The room opens only to those who have begun.
    if !over {
        return html! { <Answer session={session.clone()} /> };
    }
    let trouble: Option<&Trouble> = match &saving {
        Saving::Failing(trouble) => Some(trouble),
        Saving::Saved | Saving::Saving | Saving::Stopped(_) => None,
    };
    let on_retry = {
        let session = session.clone();
        Callback::from(move |()| session.save())
    };
    finish(say, &session.paper().title, trouble, &on_retry, &export(session))
}

/// Out of the whole screen once the paper is in; out of the seat once all of it is stored.
#[hook]
fn use_leaving(session: &Session, over: bool, saving: &Saving) {
    use_effect_with(over, |over| {
        if *over {
            spawn_local(fullscreen::exit());
        }
    });
    let session = session.clone();
    use_effect_with(over && *saving == Saving::Saved, move |done| {
        if *done {
            seat::leave_for_report(session.log());
        }
    });
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
