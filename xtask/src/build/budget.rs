//! What a candidate must download before the first question, and the most that it may be.

use super::compress::{Files, compressed};
use super::site::Site;
use crate::cache::Cache;
use crate::progress::size;
use anyhow::{Result, bail};
use std::fmt::Write;

/// The exam page's HTML, style, script, program and a paper of 100 questions together, brotli: what a build may not exceed.
pub const EXAM: usize = 160 * 1024;

pub struct Weight {
    page: &'static str,
    part: &'static str,
    raw: usize,
    brotli: usize,
}

/// `paper` is what the exam page reads besides its files.
pub fn critical_paths(site: &Site, files: &Files, paper: &str, cache: &Cache) -> Result<Vec<Weight>> {
    let length = |path: &str| files.get(path).map_or(0, Vec::len);
    let parts = site.critical.iter().flat_map(|(page, parts)| parts.iter().map(move |part| (page, part)));
    let files = parts.map(|(page, (part, path))| Weight {
        page,
        part,
        raw: length(path),
        brotli: length(&format!("{path}.br")),
    });
    let [(_, packed), _] = compressed("paper.json", paper.as_bytes(), cache)?;
    let paper = Weight { page: "exam", part: "paper", raw: paper.len(), brotli: packed.len() };
    Ok(files.chain([paper]).collect())
}

/// The table, if the exam page is within its budget; an error with the table, if not.
/// An unoptimised build is weighed, but not judged: its makers know why it is heavy.
pub fn judge(weights: &[Weight], optimised: bool) -> Result<String> {
    let mut table = format!("{:<26}{:>10}{:>10}", "关键路径 Critical path", "raw", "brotli");
    let mut pages: Vec<&str> = weights.iter().map(|weight| weight.page).collect();
    pages.dedup();
    for page in pages {
        let own = || weights.iter().filter(|weight| weight.page == page);
        for weight in own() {
            write!(table, "\n  {page:<8}{:<16}{:>12}{:>10}", weight.part, size(weight.raw), size(weight.brotli))?;
        }
        let (raw, brotli) = (own().map(|weight| weight.raw).sum(), own().map(|weight| weight.brotli).sum());
        write!(table, "\n  {page:<8}{:<16}{:>12}{:>10}", "total", size(raw), size(brotli))?;
    }
    let exam: usize = weights.iter().filter(|weight| weight.page == "exam").map(|weight| weight.brotli).sum();
    let budget = format!("the exam page needs {exam} of {EXAM} bytes, brotli");
    if !optimised {
        return Ok(format!("{table}\n预算未判 Budget not judged (unoptimised): {budget}"));
    }
    if exam > EXAM {
        bail!("超出预算 over budget: {budget}\n\n{table}");
    }
    Ok(format!("{table}\n预算 Within budget: {budget}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weights(exam: usize) -> Vec<Weight> {
        [("study", 900_000), ("exam", exam), ("exam", 1)]
            .map(|(page, brotli)| Weight { page, part: "wasm", raw: brotli * 3, brotli })
            .into()
    }

    #[test]
    fn the_whole_budget_may_be_used_and_not_a_byte_more() {
        assert!(judge(&weights(EXAM - 1), true).is_ok());
        let said = judge(&weights(EXAM), true).err().unwrap().to_string();
        assert!(said.contains(&format!("{} of {EXAM}", EXAM + 1)), "{said}");
    }

    #[test]
    fn an_unoptimised_build_is_not_judged() {
        assert!(judge(&weights(EXAM * 2), false).unwrap().contains("unoptimised"));
    }
}
