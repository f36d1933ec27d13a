//! Whether the answers are safe, always in sight during an exam.

use super::{Icon, icon, use_say};
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
    let say = use_say();
    let (class, picture, text) = match &props.state {
        SaveState::Saved => ("is-saved", Icon::Check, say.saved()),
        SaveState::Saving => ("is-saving", Icon::Clock, say.saving()),
        SaveState::Unsaved(_) => ("is-unsaved", Icon::Warning, say.unsaved()),
    };
    // Only the failure is spoken: hearing “saved” after every answer would be noise.
    let role = matches!(props.state, SaveState::Unsaved(_)).then_some("alert");
    html! {
        <p class={classes!("save-state", class)} {role}>
            { icon(picture) }
            <span class="save-word">{ text }</span>
            if let SaveState::Unsaved(reason) = &props.state {
                <span class="save-reason">{ reason }</span>
            }
        </p>
    }
}
