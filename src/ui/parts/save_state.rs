//! Whether the answers are safe, always in sight during an exam.

use super::{Icon, icon, use_say};
use crate::say::Say;
use yew::prelude::*;

#[derive(Clone, Debug, PartialEq)]
pub enum SaveState {
    /// Durably stored: shown only after the write completed.
    Saved,
    Saving,
    /// Not stored, and why, in words.
    Unsaved(AttrValue),
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub state: SaveState,
}

#[component]
pub fn SaveBadge(props: &Props) -> Html {
    save_badge(use_say(), &props.state)
}

pub fn save_badge(say: Say, state: &SaveState) -> Html {
    let (class, picture, text) = match state {
        SaveState::Saved => ("is-saved", Icon::Check, say.saved()),
        SaveState::Saving => ("is-saving", Icon::Clock, say.saving()),
        SaveState::Unsaved(_) => ("is-unsaved", Icon::Warning, say.unsaved()),
    };
    // Only the failure is spoken: hearing “saved” after every answer would be noise.
    let role = matches!(state, SaveState::Unsaved(_)).then_some("alert");
    html! {
        <p class={classes!("save-state", class)} {role}>
            { icon(picture) }
            <span class="save-word">{ text }</span>
            if let SaveState::Unsaved(reason) = state {
                <span class="save-reason">{ reason }</span>
            }
        </p>
    }
}
