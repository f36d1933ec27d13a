//! Asking the browser to keep what is stored even when the disk gets full, instead of clearing the sites least used.

use super::reach;
use wasm_bindgen::JsValue;

/// Answers whether the browser promised it. Refusal is common (and certain from `file://`) and means no more than that
/// the stored records should be exported soon.
pub async fn ask() -> bool {
    let Some(storage) = reach::navigator("storage") else {
        return false;
    };
    matches!(reach::ask(&storage, "persist", &[]).await, Some(Ok(promised)) if promised == JsValue::TRUE)
}
