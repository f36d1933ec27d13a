//! Bytes become a file in the folder of downloads.

use super::reach::{self, words};
use gloo_timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the bytes stay readable for the browser, which may first ask the candidate where to put them.
const A_WHILE: u32 = 10 * 60 * 1000;

/// Offers `bytes` as a file called `name`. `Err` is the browser's reason, in its own words; `Ok` says that the download
/// has begun, for no browser tells a page how it ended.
pub fn save(name: &str, mime: &str, bytes: &[u8]) -> Result<(), String> {
    offer(name, mime, bytes).map_err(|error| words(&error))
}

fn offer(name: &str, mime: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let document = reach::document().ok_or("no document")?;
    let body = document.body().ok_or("no body")?;
    let parts = Array::of1(&Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.set_hidden(true);
    // Firefox follows only anchors that are in the document.
    body.append_child(&anchor)?;
    anchor.click();
    anchor.remove();
    Timeout::new(A_WHILE, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Ok(())
}
