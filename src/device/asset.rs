//! Text that came with the page: inline in the page, or a file beside it that the page names together with its digest.

use futures::future::try_join_all;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, RequestInit, Response};

/// Why an asset is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssetError {
    /// The asset's name, as in the page, or the file that the page's list names.
    pub name: String,
    pub cause: Cause,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The page neither holds nor names it.
    Missing,
    /// It could not be fetched, or what came does not have the digest the page names.
    Network,
    /// The server answered with this status.
    Status(u16),
    /// It came, but is not what was expected.
    Unreadable,
}

/// The text of asset `name`: that of the element `#xuefa-<name>`, else of the file that
/// `<meta name="xuefa:<name>" content="URL" data-integrity="sha384-…">` names.
pub async fn asset(name: &str) -> Result<String, AssetError> {
    let failed = |cause| AssetError { name: name.to_string(), cause };
    let document = web_sys::window().and_then(|window| window.document()).ok_or_else(|| failed(Cause::Missing))?;
    if let Some(text) = inline(&document, name) {
        return Ok(text);
    }
    let (url, integrity) = named(&document, name).ok_or_else(|| failed(Cause::Missing))?;
    fetch(&url, integrity.as_deref()).await.map_err(failed)
}

/// The texts of several assets, in their order. Where the page names a `list`, they are the files that it names in lines
/// `name file digest`, which lie beside it; else each is as [`asset`] has it.
pub async fn assets(names: &[String]) -> Result<Vec<String>, AssetError> {
    let failed = |name: &str, cause| AssetError { name: name.to_string(), cause };
    let document = web_sys::window().and_then(|window| window.document());
    let Some((url, integrity)) = document.and_then(|document| named(&document, "list")) else {
        return try_join_all(names.iter().map(|name| asset(name))).await;
    };
    let list = fetch(&url, integrity.as_deref()).await.map_err(|cause| failed("list", cause))?;
    let folder = url.rfind('/').map_or("", |end| &url[..=end]);
    let of_list = async |name: &String| {
        let (file, integrity) = listed(&list, name).ok_or_else(|| failed(name, Cause::Missing))?;
        // Whoever runs the site knows the file, not the name.
        fetch(&[folder, file].concat(), Some(integrity)).await.map_err(|cause| failed(file, cause))
    };
    try_join_all(names.iter().map(of_list)).await
}

/// The URL that `<meta name="xuefa:<name>">` gives, for links to other pages.
pub fn address(name: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    named(&document, name).map(|(url, _)| url)
}

fn inline(document: &Document, name: &str) -> Option<String> {
    document.get_element_by_id(&["xuefa-", name].concat())?.text_content()
}

fn named(document: &Document, name: &str) -> Option<(String, Option<String>)> {
    let meta = document.query_selector(&["meta[name=\"xuefa:", name, "\"]"].concat()).ok()??;
    Some((meta.get_attribute("content")?, meta.get_attribute("data-integrity")))
}

/// File and digest.
fn listed<'a>(names: &'a str, name: &str) -> Option<(&'a str, &'a str)> {
    names.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' ')?.split_once(' '))
}

async fn fetch(url: &str, integrity: Option<&str>) -> Result<String, Cause> {
    let window = web_sys::window().ok_or(Cause::Network)?;
    let options = RequestInit::new();
    if let Some(integrity) = integrity {
        options.set_integrity(integrity);
    }
    let network = |_: JsValue| Cause::Network;
    let response = JsFuture::from(window.fetch_with_str_and_init(url, &options)).await.map_err(network)?;
    let response: Response = response.dyn_into().map_err(network)?;
    if !response.ok() {
        return Err(Cause::Status(response.status()));
    }
    let text = JsFuture::from(response.text().map_err(network)?).await.map_err(network)?;
    text.as_string().ok_or(Cause::Unreadable)
}
