//! Keeps the screen from going dark while a candidate thinks, where the browser can: asked for, never counted on.

use super::{panic, reach};
use gloo_events::EventListener;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::VisibilityState;

/// Keeps the screen on while the value lives. Browsers let go whenever the page is hidden, so it is asked for again
/// whenever the page is back.
#[must_use = "dropping it lets the screen go dark"]
pub fn hold() -> Wake {
    let state = Rc::new(State::default());
    let listener = reach::document().map(|document| {
        let (state, page) = (state.clone(), document.clone());
        EventListener::new(&document, "visibilitychange", move |_| {
            if page.visibility_state() == VisibilityState::Visible && !panic::stopped() {
                ask(state.clone());
            }
        })
    });
    ask(state.clone());
    Wake { state, _listener: listener }
}

/// A screen kept on.
pub struct Wake {
    state: Rc<State>,
    _listener: Option<EventListener>,
}

#[derive(Default)]
struct State {
    over: Cell<bool>,
    /// The browser's handle.
    sentinel: RefCell<Option<JsValue>>,
}

impl Drop for Wake {
    fn drop(&mut self) {
        self.state.over.set(true);
        release(self.state.sentinel.take());
    }
}

fn ask(state: Rc<State>) {
    let Some(wake_lock) = reach::navigator("wakeLock") else {
        return;
    };
    spawn_local(async move {
        // Refused when the battery is low or the page was hidden at once; then the screen goes dark as usual.
        let Some(Ok(sentinel)) = reach::ask(&wake_lock, "request", &["screen".into()]).await else {
            return;
        };
        release(if state.over.get() { Some(sentinel) } else { state.sentinel.replace(Some(sentinel)) });
    });
}

fn release(sentinel: Option<JsValue>) {
    if let Some(sentinel) = sentinel {
        spawn_local(async move {
            let _ = reach::ask(&sentinel, "release", &[]).await;
        });
    }
}
