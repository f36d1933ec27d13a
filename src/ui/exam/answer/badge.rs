//! The save badge, which renders by itself whenever saving has come further.

use crate::ui::{
    exam::{
        session::{Saving, Session, use_saving},
        words,
    },
    parts::{SaveState, save_badge, use_say},
};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub session: Session,
}

#[component]
pub fn Badge(props: &Props) -> Html {
    let say = use_say();
    let saving = use_saving(&props.session);
    let (code, state) = match saving {
        Saving::Saved => ("saved", SaveState::Saved),
        Saving::Saving => ("saving", SaveState::Saving),
        Saving::Failing(trouble) | Saving::Stopped(trouble) => {
            ("unsaved", SaveState::Unsaved(words::trouble(say, &trouble).into()))
        }
    };
    html! {
        <div class="save" data-saved={props.session.saved().to_string()} data-state={code}>{ save_badge(say, &state) }</div>
    }
}
