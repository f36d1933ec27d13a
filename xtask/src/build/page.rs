//! A web page: its shell with its style and the script of its program in it. The program itself is then the only request
//! that stands before the first screen, and the page's head makes it before anything else.

use super::site::Asset;
use super::{policy, script, shell};
use crate::place;
use anyhow::{Context, Result, bail};
use std::fs;

/// 学 in white on the seal's vermilion, drawn with strokes so that it needs no font.
const ICON: &str = "<link rel=\"icon\" href=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E\
    %3Crect width='32' height='32' rx='6' fill='%23b3261e'/%3E%3Cpath d='M9 5l2 4M15.5 4.5l1 4M23 5l-2.5 4M6 15v-4.5h20V15M11 \
    14.5h10l-5 4v7q0 2-3 1.5M6.5 21h19' fill='none' stroke='%23fff' stroke-width='2' stroke-linecap='round' \
    stroke-linejoin='round'/%3E%3C/svg%3E\">";

pub struct Page<'a> {
    /// The shell in the sources and the page in `dist/`.
    pub path: &'a str,
    /// From the page to the root of `dist/`.
    pub up: &'a str,
    pub style: &'a str,
    /// See `script::guard_and_fetch`.
    pub guard: &'a str,
    /// See `script::inline_start`.
    pub start: &'a str,
    pub worker: &'a Asset,
    /// Data files that its program may ask for, by name.
    pub named: &'a [(String, Asset)],
    /// Data in the page itself, by name: what the first screen shows, when it is smaller than a request.
    pub inline: &'a [(&'a str, &'a str)],
}

impl Page<'_> {
    pub fn html(&self) -> Result<String> {
        let Self { up, guard, start, worker, .. } = self;
        let style = style(self.style)?;
        let mut head = vec![
            format!("<script>{guard}</script>"),
            format!("<style>{style}</style>"),
            format!("<meta name=\"xuefa:worker\" content=\"{up}{}\">", worker.path),
        ];
        head.extend(self.named.iter().map(|(name, Asset { path, integrity })| {
            format!("<meta name=\"xuefa:{name}\" content=\"{up}{path}\" data-integrity=\"{integrity}\">")
        }));
        let mut tail: Vec<String> = self.inline.iter().map(|(name, json)| inline_json(name, json)).collect();
        tail.push(format!("<script type=\"module\">{start}</script>"));
        fill(self.path, &policy::of_page(&[guard, start], style), &head.join("\n"), &tail.join("\n"))
    }
}

/// A style sheet that may stand in a page.
pub fn style(sheet: &str) -> Result<&str> {
    if sheet.contains("</") {
        bail!("a style contains \"</\", which would end its element");
    }
    Ok(sheet.trim())
}

/// Data that the program finds by the element's id instead of fetching it.
pub fn inline_json(name: &str, json: &str) -> String {
    format!("<script type=\"application/json\" id=\"xuefa-{name}\">{}</script>", script::data(json))
}

/// The shell at this path in the sources, filled; the kiosk file is made from the exam page's.
pub fn fill(path: &str, policy: &str, head: &str, tail: &str) -> Result<String> {
    let source = fs::read_to_string(place::root().join(path)).with_context(|| format!("cannot read {path}"))?;
    let values = [("policy", &*policy::as_meta(policy)), ("icon", ICON), ("head", head), ("tail", tail)];
    let page = shell::tidy(&source).and_then(|shell| shell::fill(&shell, &values));
    page.with_context(|| format!("the page shell {path}"))
}
