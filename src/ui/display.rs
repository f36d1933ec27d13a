//! Joins the display settings to the page: what the parts read from their context, applied and kept when it changes.

use super::parts::Display;
use crate::device::settings;
use yew::prelude::*;

/// The settings kept on this machine, for a page to give to everything inside it.
#[hook]
pub fn use_kept_display() -> Display {
    let current = use_state(settings::load);
    use_effect_with(*current, |current| settings::apply(*current));
    let change = {
        let current = current.clone();
        use_callback((), move |new: settings::Settings, ()| {
            settings::keep(new);
            current.set(new);
        })
    };
    Display { settings: *current, change }
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub children: Html,
}

/// Everything inside reads its words and settings from here.
#[component]
pub fn DisplayProvider(props: &Props) -> Html {
    let display = use_kept_display();
    html! { <ContextProvider<Display> context={display}>{ props.children.clone() }</ContextProvider<Display>> }
}
