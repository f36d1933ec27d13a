//! The page that ours is measured against, made of the published files of SurveyJS and tests/measure/surveyjs/, and
//! compressed by the code that compresses `dist/`.

use super::sizes::Weight;
use super::survey;
use crate::build::{compressed, fill_places};
use crate::cache::Cache;
use crate::npm::{self, Package};
use crate::{hash, place};
use anyhow::{Context, Result};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

/// The newest pair that fits together: the display names the one edition of the core that it works with.
pub const CORE: Package = Package { name: "survey-core", version: "2.5.38" };
pub const UI: Package = Package { name: "survey-js-ui", version: "2.5.38" };

pub struct Peer {
    pub folder: PathBuf,
    pub weights: Vec<Weight>,
}

pub fn install() -> Result<()> {
    npm::install(&[CORE, UI])
}

/// Writes the page with its assets into a folder of its own, ready to be served.
pub fn make(paper: &Value) -> Result<Peer> {
    let folder = place::scratch().join("measure");
    let cache = Cache::in_folder(folder.join("cache"))?;
    let mut site = Site { files: BTreeMap::new(), weights: Vec::new(), cache };
    let published = |package: &Package, path: &str| {
        let file = package.file(path);
        fs::read(&file).with_context(|| format!("{} {} has no {path}", package.name, package.version))
    };
    let source = |name: &str| {
        let file = place::root().join("tests/measure/surveyjs").join(name);
        fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))
    };
    let core = site.asset("survey.core.min.js", published(&CORE, "survey.core.min.js")?)?;
    let ui = site.asset("survey-js-ui.min.js", published(&UI, "survey-js-ui.min.js")?)?;
    // Without the Latin web font, which a Chinese page does not need.
    let style = site.asset("survey-core.fontless.min.css", published(&CORE, "survey-core.fontless.min.css")?)?;
    let page = site.asset("page.js", source("page.js")?.into_bytes())?;
    let paper = site.asset("paper.json", survey::from_paper(paper)?.to_string().into_bytes())?;
    let places = [("core", &*core), ("ui", &*ui), ("style", &*style), ("page", &*page), ("paper", &*paper)];
    let html = fill_places(&source("index.html")?, &places)?;
    site.file("index.html", "HTML", html.into_bytes())?;
    let Site { files, weights, cache } = site;
    cache.prune();

    let folder = folder.join("surveyjs");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(folder.join("assets"))?;
    for (path, bytes) in files {
        fs::write(folder.join(&path), bytes).with_context(|| format!("cannot write {path}"))?;
    }
    Ok(Peer { folder, weights })
}

struct Site {
    files: BTreeMap<String, Vec<u8>>,
    weights: Vec<Weight>,
    cache: Cache,
}

impl Site {
    /// Adds a file that browsers may keep for ever and returns its path.
    fn asset(&mut self, name: &str, bytes: Vec<u8>) -> Result<String> {
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        let path = format!("assets/{stem}-{}.{extension}", hash::short(&bytes));
        self.file(&path, name, bytes)?;
        Ok(path)
    }

    fn file(&mut self, path: &str, name: &str, bytes: Vec<u8>) -> Result<()> {
        let [brotli, gzip] = compressed(path, &bytes, &self.cache)?;
        self.weights.push(Weight { name: name.to_string(), raw: bytes.len(), brotli: brotli.1.len() });
        self.files.extend([brotli, gzip, (path.to_string(), bytes)]);
        Ok(())
    }
}
