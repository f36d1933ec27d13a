//! The exam as one HTML file that opens from a disk or a USB stick by double click, without a server or a network.

use super::bank::Data;
use super::glue::Bound;
use super::optimise::Optimiser;
use super::{compress, page, policy, script};
use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

pub const PATH: &str = "kiosk/xuefa-exam.html";

pub fn html(
    exam: &Bound,
    lobby: &Bound,
    worker: &Bound,
    styles: &[&str],
    data: &Data,
    optimiser: &Optimiser,
) -> Result<String> {
    let style = styles.concat();
    let style = page::style(&style)?;
    let guard = script::guard(optimiser)?;
    let main = script::kiosk(exam, lobby, worker, optimiser)?;
    let head = format!("<script>{guard}</script>\n<style>{style}</style>");
    let mut tail = vec![page::inline_json("catalog", &data.catalog), page::inline_json("bundle", &data.bundle)];
    tail.extend(data.named_parts().map(|(name, part)| page::inline_json(&name, part)));
    tail.extend([
        packed("boot-program-0", &exam.wasm)?,
        packed("boot-program-1", &lobby.wasm)?,
        packed("boot-worker", &worker.wasm)?,
        format!("<script>{main}</script>"),
    ]);
    page::fill("exam/index.html", &policy::of_kiosk(&[&guard, &main], style), &head, &tail.join("\n"))
}

/// A program as text: gzip first, which every browser can undo, then base64.
fn packed(id: &str, wasm: &[u8]) -> Result<String> {
    let text = STANDARD.encode(compress::gzip(wasm)?);
    Ok(format!("<script type=\"text/plain\" id=\"{id}\">{text}</script>"))
}
