//! What happens when the program finds itself wrong.
//!
//! The programs are built to abort on panic, so nothing is unwound and the state must not be trusted again. Answers are
//! safe, for they are on the disk before the screen says so. What is left to do: say it plainly, stop everything that would
//! run on, and let the candidate reload. The words stand in the page itself, hidden until now, so that showing them needs
//! nothing that could be broken.

use super::reach;
use std::sync::atomic::{AtomicBool, Ordering};
use wasm_bindgen::JsValue;

/// The element with the words, `hidden` until it is needed.
const MESSAGE: &str = "xuefa-panic";
/// The element of the program, hidden and made inert in its place.
const APP: &str = "app";

/// The field of the message by which a worker says that it is broken.
pub(super) const PANICKED: &str = "panicked";

static STOPPED: AtomicBool = AtomicBool::new(false);

/// Whether the program has panicked. Timers and listeners of this room ask before they call anything.
pub fn stopped() -> bool {
    STOPPED.load(Ordering::Relaxed)
}

/// For pages; call it before anything else.
pub fn watch() {
    std::panic::set_hook(Box::new(|info| {
        report(info);
        // Nothing here may panic again; what fails is passed over.
        if let Some(document) = reach::document() {
            if let Some(app) = document.get_element_by_id(APP) {
                let _ = app.set_attribute("inert", "");
                let _ = app.set_attribute("hidden", "");
            }
            if let Some(message) = document.get_element_by_id(MESSAGE) {
                let _ = message.remove_attribute("hidden");
                let _ = message.set_attribute("role", "alert");
            }
        }
    }));
}

/// For the worker: the message goes to the page, which has the words.
pub(super) fn watch_in_worker() {
    std::panic::set_hook(Box::new(|info| {
        let text = report(info);
        let message = js_sys::Object::new();
        let _ = js_sys::Reflect::set(&message, &PANICKED.into(), &text.into());
        let global = js_sys::global();
        if let Some(post) = reach::method(&global, "postMessage") {
            let _ = post.call1(&global, &message);
        }
    }));
}

fn report(info: &std::panic::PanicHookInfo<'_>) -> String {
    STOPPED.store(true, Ordering::Relaxed);
    let text = info.to_string();
    if let Some(error) = reach::field(&js_sys::global(), "console").and_then(|console| reach::method(&console, "error"))
    {
        let _ = error.call1(&JsValue::UNDEFINED, &JsValue::from_str(&text));
    }
    text
}
