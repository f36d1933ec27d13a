//! Questions and answers between a page and its worker. Both sides speak text; what it means is not known here.
//!
//! Messages are plain objects. The page sends `{id, body}`; the worker answers `{id, body}` once, `{id, progress}` as often
//! as it likes before that, and `{panicked}` when it is broken, for an exception inside a promise never reaches the page.

mod bridge;
mod serve;

pub use bridge::{Bridge, WorkerTrouble};
pub use serve::{Progress, serve};

use super::reach::field;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

const ID: &str = "id";
const BODY: &str = "body";
const PROGRESS: &str = "progress";

fn message(id: f64, name: &str, text: &str) -> JsValue {
    let message = Object::new();
    // Setting a field of a fresh object cannot fail.
    let _ = Reflect::set(&message, &ID.into(), &id.into());
    let _ = Reflect::set(&message, &name.into(), &text.into());
    message.into()
}

fn text(message: &JsValue, name: &str) -> Option<String> {
    field(message, name)?.as_string()
}

fn id(message: &JsValue) -> Option<f64> {
    field(message, ID)?.as_f64()
}
