//! What has to come over the network before the first question, file by file.

use crate::place;
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// A file with its length as it is and as it is sent.
#[derive(Clone, Debug)]
pub struct Weight {
    pub name: String,
    pub raw: usize,
    pub brotli: usize,
}

/// The files of one of our pages, from `dist/`: the page and one of its programs, with what that needs besides.
pub fn of_page(html: &str, page: &str, program: &str) -> Result<Vec<Weight>> {
    let dist = place::dist();
    let mut weights = vec![weigh(&dist, html, "HTML with style and script")?];
    // The first program of a page has its style and script in the page.
    let own: &[_] = if page == program { &[] } else { &[("css", "CSS"), ("js", "JavaScript")] };
    for (extension, name) in own.iter().chain(&[("wasm", "WebAssembly")]) {
        let asset = only_asset(&dist.join("assets"), program, extension)?;
        weights.push(weigh(&dist, &format!("assets/{asset}"), name)?);
    }
    Ok(weights)
}

fn weigh(dist: &Path, path: &str, name: &str) -> Result<Weight> {
    let length = |path: &str| -> Result<usize> {
        let about = fs::metadata(dist.join(path)).with_context(|| format!("dist/ has no {path}"))?;
        Ok(about.len() as usize)
    };
    Ok(Weight { name: name.to_string(), raw: length(path)?, brotli: length(&format!("{path}.br"))? })
}

/// `exam-1a2b3c4d.wasm` for `exam` and `wasm`; the build leaves exactly one.
fn only_asset(folder: &Path, stem: &str, extension: &str) -> Result<String> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let belongs = |name: &String| {
        let digest = name.strip_prefix(stem).and_then(|rest| rest.strip_prefix('-'));
        digest
            .and_then(|rest| rest.strip_suffix(extension))
            .is_some_and(|digest| digest.find('.') == Some(digest.len() - 1))
    };
    let mut found = names.filter(belongs);
    let first = found.next().with_context(|| format!("dist/assets has no {stem}-….{extension}"))?;
    match found.next() {
        Some(second) => anyhow::bail!("dist/assets has both {first} and {second}"),
        None => Ok(first),
    }
}

pub fn brotli_sum(weights: &[Weight]) -> usize {
    weights.iter().map(|weight| weight.brotli).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_asset_is_told_from_its_compressed_forms() {
        let folder = std::env::temp_dir().join(format!("xtask-sizes-test-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for name in ["exam-12ab34cd.js", "exam-12ab34cd.js.br", "examiner-12ab34cd.js", "study-12ab34cd.js"] {
            fs::write(folder.join(name), "x").unwrap();
        }
        let found = only_asset(&folder, "exam", "js");
        fs::write(folder.join("exam-00000000.js"), "y").unwrap();
        let two = only_asset(&folder, "exam", "js");
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(found.unwrap(), "exam-12ab34cd.js");
        assert!(two.unwrap_err().to_string().contains("both"));
    }
}
