//! A message in the flow of the page, with an icon as well as a colour.

use super::{Icon, icon};
use yew::prelude::*;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Info,
    Good,
    Warn,
    Error,
}

#[derive(Properties, PartialEq)]
pub struct Props {
    #[prop_or_default]
    pub tone: Tone,
    #[prop_or_default]
    pub title: Option<AttrValue>,
    #[prop_or_default]
    pub children: Html,
}

#[component]
pub fn Notice(props: &Props) -> Html {
    notice(props.tone, props.title.as_deref(), props.children.clone())
}

pub fn notice(tone: Tone, title: Option<&str>, body: Html) -> Html {
    let (class, picture) = match tone {
        Tone::Info => ("is-info", Icon::Info),
        Tone::Good => ("is-good", Icon::Check),
        Tone::Warn => ("is-warn", Icon::Warning),
        Tone::Error => ("is-error", Icon::Warning),
    };
    // Errors interrupt, the rest waits its turn.
    let role = if tone == Tone::Error { "alert" } else { "status" };
    html! {
        <div class={classes!("notice", class)} {role}>
            { icon(picture) }
            <div class="notice-body">
                if let Some(title) = title {
                    <p class="notice-title">{ title.to_string() }</p>
                }
                { body }
            </div>
        </div>
    }
}
