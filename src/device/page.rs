//! The page: its title, its place in the address, its focus.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, KeyboardEvent, Window};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = window() {
        // Refused only by a page that is going away already.
        let _ = window.location().reload();
    }
}

/// Moves focus to the element with this id, and what is around it into view; false when there is none.
pub fn focus(id: &str) -> bool {
    let element = document().and_then(|document| document.get_element_by_id(id)?.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}

pub fn scroll_to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// The part of the address after `#`, percent-decoded.
pub fn route() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    let hash = hash.trim_start_matches('#');
    match js_sys::decode_uri_component(hash) {
        Ok(text) => text.into(),
        Err(_) => hash.to_string(),
    }
}

/// Takes the part after `#` out of the address; nothing is loaded, and going back does not lead there.
pub fn forget_route() {
    let Some(window) = window() else { return };
    let (history, address) = (window.history(), window.location().href());
    if let (Ok(history), Ok(address)) = (history, address) {
        let address = address.split('#').next();
        // Refused only where the address may not be touched; then it stays.
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", address);
    }
}

/// The value of `name` in the part of the address after `?`.
pub fn parameter(name: &str) -> Option<String> {
    let search = window()?.location().search().ok()?;
    web_sys::UrlSearchParams::new_with_str(&search).ok()?.get(name).filter(|value| !value.is_empty())
}

/// Calls back whenever the part after `#` changes, until the listener is dropped.
pub fn on_route(mut changed: impl FnMut(String) + 'static) -> Option<EventListener> {
    Some(EventListener::new(&window()?.into(), "hashchange", move |_| changed(route())))
}

/// Calls back with each key pressed anywhere in the page, until the listener is dropped. Keys that belong to a text
/// field, a list or a shortcut of the browser are left alone.
pub fn on_key(mut pressed: impl FnMut(&KeyboardEvent) + 'static) -> Option<EventListener> {
    let options = gloo_events::EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&document()?.into(), "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        if event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing() || in_text(event) {
            return;
        }
        pressed(event);
    }))
}

/// Whether the key goes to an element in which people write.
fn in_text(event: &KeyboardEvent) -> bool {
    const WRITES: &str = "textarea, select, input:not([type=radio]):not([type=checkbox]):not([type=button])";
    target(event).is_some_and(|element| element.matches(WRITES).unwrap_or(false))
}

/// Whether the key goes to an element that answers Enter or Space itself.
pub fn on_control(event: &KeyboardEvent) -> bool {
    target(event).is_some_and(|element| element.closest("button, a, summary, dialog").ok().flatten().is_some())
}

fn target(event: &KeyboardEvent) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// A number that differs from one visit to the next, to begin a practice in another order each time.
pub fn chance() -> u64 {
    // Only the order of practice hangs on it, so the browser's plain generator will do.
    (js_sys::Math::random() * 9_007_199_254_740_992.0) as u64
}
