//! The display settings behind a button in the head of the page. Escape or a press elsewhere folds them away.

use super::{Icon, icon, settings::settings_panel, use_display};
use crate::say::Say;
use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node};
use yew::prelude::*;

#[component]
pub fn Pulldown() -> Html {
    let display = use_display();
    let say = Say(display.settings.lang);
    let details = use_node_ref();
    use_effect_with((), {
        let details = details.clone();
        move |()| {
            let page = web_sys::window().and_then(|window| window.document());
            let listener = page.map(|page| {
                EventListener::new(&page, "pointerdown", move |event| {
                    let place = event.target().and_then(|target| target.dyn_into::<Node>().ok());
                    if details.get().is_some_and(|details| !details.contains(place.as_ref())) {
                        fold(&details);
                    }
                })
            });
            || drop(listener)
        }
    });
    let on_key = {
        let details = details.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" && fold(&details) {
                let summary =
                    details.cast::<HtmlElement>().and_then(|details| details.query_selector("summary").ok()?);
                if let Some(summary) = summary.and_then(|summary| summary.dyn_into::<HtmlElement>().ok()) {
                    // Focus goes back to where it came from; when it can't, it stays at the top of the page.
                    let _ = summary.focus();
                }
            }
        })
    };
    html! {
        <details ref={details} class="page-head-settings" onkeydown={on_key}>
            <summary class="button quiet" aria-label={say.settings()}>{ icon(Icon::Sliders) }<span class="label">{ say.settings() }</span></summary>
            { settings_panel(&display) }
        </details>
    }
}

/// Folds the settings away; false when they were not open.
fn fold(details: &NodeRef) -> bool {
    let Some(details) = details.cast::<HtmlElement>() else { return false };
    let open = details.has_attribute("open");
    if open {
        // An attribute that is there can be removed.
        let _ = details.remove_attribute("open");
    }
    open
}
