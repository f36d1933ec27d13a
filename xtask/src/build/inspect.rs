//! The last look at a site before it is written: promises about pages that no single step can keep alone.

use super::kiosk;
use super::site::Site;
use crate::hash;
use anyhow::{Result, bail};

pub fn site(site: &Site) -> Result<()> {
    for (path, bytes) in site.files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = std::str::from_utf8(bytes)?;
        // Data and scripts are words, not references; the attributes of elements are what a browser follows.
        let elements = without_script_text(html);
        closed(path, &elements)?;
        for reference in references(&elements) {
            resolves(site, path, reference)?;
        }
        // The head's script names the programs; wherever a whole asset's name stands, that asset must be there.
        for name in asset_names(html) {
            if !site.files.contains_key(name) {
                bail!("{path} names {name}, which is not there");
            }
        }
        if path.starts_with("exam/") || path == kiosk::PATH {
            closed_book(path, &elements)?;
        }
    }
    Ok(())
}

/// No page asks another server for anything, and no style is written into an element.
fn closed(path: &str, elements: &str) -> Result<()> {
    for foreign in ["src=\"http", "href=\"http", "src=\"//", "href=\"//", " style=\"", "src=\"/", "href=\"/"] {
        if elements.contains(foreign) {
            bail!("{path} contains `{foreign}`: pages are closed to other servers and right under any path");
        }
    }
    Ok(())
}

/// The exam page leads to no study material.
fn closed_book(path: &str, elements: &str) -> Result<()> {
    for way_out in ["assets/study-", "href=\"../\"", "href=\"../index.html", "xuefa:study"] {
        if elements.contains(way_out) {
            bail!("{path} contains `{way_out}`: nothing on the exam page may lead to study material");
        }
    }
    Ok(())
}

/// Every named asset is there, and is the one that its name and the page's digests say.
fn resolves(site: &Site, path: &str, reference: &str) -> Result<()> {
    let (asset, rest) = reference.split_once('"').unwrap_or((reference, ""));
    let Some(bytes) = site.files.get(asset) else { bail!("{path} names {asset}, which is not there") };
    if !asset.contains(&hash::short(bytes)) {
        bail!("{asset} does not have its own digest in its name");
    }
    let element = rest.split('>').next().unwrap_or_default();
    match element.split_once("integrity=\"") {
        Some((_, digest)) if !digest.starts_with(&hash::integrity(bytes)) => {
            bail!("{path} gives {asset} another digest than its own")
        }
        _ => Ok(()),
    }
}

fn references(elements: &str) -> impl Iterator<Item = &str> {
    elements.match_indices("assets/").map(|(at, _)| &elements[at..])
}

/// Names of the form that only assets have: `assets/stem-12345678.ext`.
fn asset_names(html: &str) -> impl Iterator<Item = &str> {
    references(html).filter_map(|text| {
        let name = text.split(['"', '\'', '\\', '<', ' ']).next()?;
        let (_, digest) = name.rsplit_once('.')?.0.rsplit_once('-')?;
        (digest.len() == 8 && digest.bytes().all(|digit| digit.is_ascii_hexdigit())).then_some(name)
    })
}

fn without_script_text(html: &str) -> String {
    let mut elements = String::new();
    for (index, part) in html.split("<script").enumerate() {
        match part.split_once("</script>") {
            Some((script, rest)) if index > 0 => {
                elements.push_str("<script");
                elements.push_str(script.split_once('>').map_or("", |(attributes, _)| attributes));
                elements.push('>');
                elements.push_str(rest);
            }
            _ => elements.push_str(part),
        }
    }
    elements
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_page(path: &str, html: String) -> Site {
        let mut made = Site::default();
        made.files.insert(format!("assets/exam-{}.js", hash::short(b"code")), b"code".to_vec());
        made.files.insert(path.to_string(), html.into_bytes());
        made
    }

    fn script(digest: &str) -> String {
        format!("<script src=\"../assets/exam-{}.js\" integrity=\"{digest}\"></script>", hash::short(b"code"))
    }

    #[test]
    fn a_right_page_passes() {
        let data = "<script type=\"application/json\">{\"a\":\"src=\\\"http assets/none\"}</script>";
        site(&with_page("exam/index.html", script(&hash::integrity(b"code")) + data)).unwrap();
    }

    #[test]
    fn a_wrong_digest_a_missing_file_and_a_way_out_are_found() {
        let faults = [
            (script("sha384-AAAA"), "another digest"),
            ("<link href=\"../assets/exam-00000000.css\">".to_string(), "not there"),
            ("<script>p={url:\"../assets/exam-00000000.wasm\"}</script>".to_string(), "not there"),
            ("<a href=\"../\">home</a>".to_string(), "study material"),
            ("<script src=\"https://example.org/x.js\"></script>".to_string(), "other servers"),
        ];
        for (html, words) in faults {
            let said = site(&with_page("exam/index.html", html)).unwrap_err().to_string();
            assert!(said.contains(words), "{said}");
        }
    }
}
