//! Everything that will be in `dist/`, in memory.

use super::bank::Data;
use super::glue::Bound;
use super::optimise::Optimiser;
use super::page::Page;
use super::styles::Sheets;
use super::{kiosk, script};
use crate::hash;
use crate::progress::size;
use anyhow::{Context, Result};
use std::collections::BTreeMap;

/// A file with its digest in its name: it never changes, so browsers may keep it for ever.
pub struct Asset {
    /// From the root of `dist/`.
    pub path: String,
    pub integrity: String,
}

impl Asset {
    /// A line of the list that pages are pointed to instead of naming each asset: name, file beside the list, digest.
    pub fn listed(&self, name: &str) -> String {
        format!("{name} {} {}\n", self.file_name(), self.integrity)
    }

    pub fn file_name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }
}

/// What a browser must have before a page can be used, in words and by path.
pub type CriticalPath = Vec<(&'static str, String)>;

#[derive(Default)]
pub struct Site {
    /// By path from the root of `dist/`.
    pub files: BTreeMap<String, Vec<u8>>,
    pub critical: Vec<(&'static str, CriticalPath)>,
}

impl Site {
    pub fn make(programs: &[Bound], data: &Data, sheets: &Sheets, optimiser: &Optimiser) -> Result<Self> {
        let program = |name| programs.iter().find(|program| program.name == name).context("a program is missing");
        let (exam, lobby, worker) = (program("exam")?, program("lobby")?, program("worker")?);
        let mut site = Self::default();
        let catalog = site.asset("catalog", "json", data.catalog.as_bytes());
        let worker_wasm = site.asset("worker", "wasm", &worker.wasm);
        let worker_script = script::worker(worker, &worker_wasm, optimiser)?;
        let worker_script = site.asset("worker", "js", worker_script.as_bytes());

        // The first program of a page is what must be there before a question can be answered. Whoever comes back to a
        // sitting has no use for catalog and bank, so the exam page names only a list of them; their names alone would
        // weigh more than the rest of the page.
        let parts = data.named_parts();
        let study_named: Vec<_> =
            parts.map(|(name, part)| (name, site.asset("subject", "json", part.as_bytes()))).collect();
        let bundle = ("bundle".to_string(), site.asset("bundle", "json", data.bundle.as_bytes()));
        let listed = study_named.iter().chain([&bundle]).map(|(name, asset)| asset.listed(name));
        let list = site.asset("list", "txt", listed.collect::<String>().as_bytes());
        let exam_named = [("catalog".to_string(), catalog), ("list".to_string(), list)];
        let inline = [("catalog", &*data.catalog)];
        let pages: [(_, _, _, _, &[&str], _, &[_]); 2] = [
            ("study", "index.html", "", &sheets.study, &["study"], &study_named[..], &inline),
            ("exam", "exam/index.html", "../", &sheets.exam, &["exam", "lobby"], &exam_named[..], &[]),
        ];
        for (name, path, up, style, names, named, inline) in pages {
            let programs = names.iter().enumerate().map(|(place, name)| {
                let program = program(name)?;
                let wasm = site.asset(name, "wasm", &program.wasm);
                if place == 0 {
                    return Ok(script::Program { wasm, script: None, style: None });
                }
                let script = script::start(program, place, optimiser)?;
                let script = Some(site.asset(name, "js", script.as_bytes()));
                let style = Some(site.asset(name, "css", sheets.lobby.as_bytes()));
                Ok(script::Program { wasm, script, style })
            });
            let programs = programs.collect::<Result<Vec<_>>>()?;
            let guard = script::guard_and_fetch(&programs, up, optimiser)?;
            let start = script::inline_start(program(names[0])?, optimiser)?;
            let page = Page { path, up, style, guard: &guard, start: &start, worker: &worker_script, named, inline };
            site.files.insert(path.to_string(), page.html()?.into_bytes());
            let wasm = programs[0].wasm.path.clone();
            site.critical.push((name, vec![("HTML, style, script", path.to_string()), ("wasm", wasm)]));
        }
        let kiosk = kiosk::html(exam, lobby, worker, &[&sheets.exam, &sheets.lobby], data, optimiser)?;
        site.files.insert(kiosk::PATH.to_string(), kiosk.into_bytes());
        Ok(site)
    }

    fn asset(&mut self, stem: &str, extension: &str, bytes: &[u8]) -> Asset {
        let path = format!("assets/{stem}-{}.{extension}", hash::short(bytes));
        self.files.insert(path.clone(), bytes.to_vec());
        Asset { path, integrity: hash::integrity(bytes) }
    }

    pub fn summary(&self) -> String {
        let kiosk = self.files.get(kiosk::PATH).map_or(0, Vec::len);
        format!("{} files, of them the kiosk file {}", self.files.len(), size(kiosk))
    }
}
