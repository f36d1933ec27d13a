//! The whole screen for the page, where the browser gives it: asked for, never counted on.

use super::reach;
use gloo_events::EventListener;

/// Whether the page has the whole screen.
pub fn is_on() -> bool {
    reach::document().is_some_and(|document| document.fullscreen_element().is_some())
}

/// Asks for the whole screen. Browsers grant it only during a click or a key press. Answers whether they did.
pub async fn enter() -> bool {
    let Some(root) = reach::document().and_then(|document| document.document_element()) else {
        return false;
    };
    matches!(reach::ask(&root, "requestFullscreen", &[]).await, Some(Ok(_)))
}

/// Asks for the whole screen, or gives it back.
pub async fn toggle() {
    if is_on() {
        exit().await;
    } else {
        enter().await;
    }
}

/// Gives the screen back.
pub async fn exit() {
    if let Some(document) = reach::document().filter(|_| is_on()) {
        // The candidate may have been quicker with the Escape key.
        let _ = reach::ask(&document, "exitFullscreen", &[]).await;
    }
}

/// Tells `tell` whenever the page gets or loses the whole screen, while the value lives.
#[must_use = "dropping it stops the watching"]
pub fn watch(mut tell: impl FnMut(bool) + 'static) -> Watch {
    Watch(reach::document().map(|document| EventListener::new(&document, "fullscreenchange", move |_| tell(is_on()))))
}

/// A running watch.
#[derive(Debug)]
pub struct Watch(#[allow(dead_code)] Option<EventListener>);
