//! Single keys as commands of a page: digits and letters for options, arrows for questions.

use super::guard::FIELDS;
use super::{panic, reach};
use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

/// Offers every free key press to `act` by its name (`"a"`, `"7"`, `"ArrowLeft"`; letters in lower case) while the value
/// lives. `act` answers whether it took the key; what it took does nothing else.
///
/// Not offered: keys with Ctrl, Alt or Command; keys that write in a text field or move within a native control; parts of
/// an input method's composition; anything typed into a dialog.
#[must_use = "dropping it stops the listening"]
pub fn listen(mut act: impl FnMut(&str) -> bool + 'static) -> Keys {
    let Some(document) = reach::document() else {
        return Keys(None);
    };
    let options = EventListenerOptions::enable_prevent_default();
    Keys(Some(EventListener::new_with_options(&document, "keydown", options, move |event| {
        if let Some(key) = free_key(event)
            && !panic::stopped()
            && act(&key)
        {
            event.prevent_default();
        }
    })))
}

/// A running listener.
#[derive(Debug)]
pub struct Keys(#[allow(dead_code)] Option<EventListener>);

fn free_key(event: &Event) -> Option<String> {
    // Autofill in Chromium sends "keydown" events that are not keyboard events.
    let event = event.dyn_ref::<KeyboardEvent>()?;
    let key = event.key();
    let modified = event.ctrl_key() || event.alt_key() || event.meta_key();
    if modified || event.is_composing() || event.default_prevented() {
        return None;
    }
    if let Some(element) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) {
        let within = |selector: &str| element.closest(selector).ok().flatten().is_some();
        if within(FIELDS) || within("select, dialog, [contenteditable]") {
            return None;
        }
        // What the focused control does with the key comes first.
        let native = match key.as_str() {
            "Enter" | " " => within("button, a, summary, input, label"),
            "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight" => within("input[type=radio], [role=radio]"),
            _ => false,
        };
        if native {
            return None;
        }
    }
    Some(if key.len() == 1 { key.to_ascii_lowercase() } else { key })
}
