//! Where in the database something lies.

use js_sys::Array;
use wasm_bindgen::JsValue;

/// Records, under the key `[log, seq]`.
pub(super) const EVENTS: &str = "events";
/// Documents, under their name.
pub(super) const DOCUMENTS: &str = "documents";
/// Nothing that lasts; see [`mend`](super::mend).
pub(super) const PADDING: &str = "padding";

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    Event(String, u64),
    Document(String),
}

impl Place {
    pub fn store(&self) -> &'static str {
        match self {
            Self::Event(..) => EVENTS,
            Self::Document(_) => DOCUMENTS,
        }
    }

    pub fn key(&self) -> JsValue {
        match self {
            Self::Event(log, seq) => Array::of2(&log.into(), &JsValue::from_f64(*seq as f64)).into(),
            Self::Document(name) => name.into(),
        }
    }
}
