//! Reaching for parts of the browser that may not be there, or that web-sys has only among its unstable parts.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Window};

/// The value of a property; `None` when it is absent, null, or refused with an exception.
pub(super) fn field(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok().filter(|value| !value.is_undefined() && !value.is_null())
}

/// A property of `navigator`, in a window as in a worker.
pub(super) fn navigator(name: &str) -> Option<JsValue> {
    field(&field(&js_sys::global(), "navigator")?, name)
}

/// A method of an object.
pub(super) fn method(object: &JsValue, name: &str) -> Option<Function> {
    field(object, name)?.dyn_into().ok()
}

/// Calls a method that returns a promise and waits for it. `None`: there is no such method.
pub(super) async fn ask(object: &JsValue, name: &str, arguments: &[JsValue]) -> Option<Result<JsValue, JsValue>> {
    let arguments = arguments.iter().collect();
    let called = Reflect::apply(&method(object, name)?, object, &arguments);
    Some(match called {
        Ok(promise) => JsFuture::from(Promise::resolve(&promise)).await,
        Err(error) => Err(error),
    })
}

/// The window; `None` in a worker.
pub(super) fn window() -> Option<Window> {
    web_sys::window()
}

/// The document; `None` in a worker.
pub(super) fn document() -> Option<Document> {
    window()?.document()
}

/// An exception in the browser's own words, for reports and consoles.
pub(super) fn words(error: &JsValue) -> String {
    let name = field(error, "name").and_then(|name| name.as_string());
    let message = field(error, "message").and_then(|message| message.as_string());
    match (name, message) {
        (Some(name), Some(message)) => format!("{name}: {message}"),
        (None, Some(message)) => message,
        _ => error.as_string().unwrap_or_else(|| "unknown error".to_owned()),
    }
}
