//! Everything that will be in `dist/`, in memory.

use super::bank::Data;
use super::glue::Bound;
use super::kiosk;
use super::optimise::Optimiser;
use super::page::Page;
use super::script::{self, Program, Starts};
use super::styles::Sheets;
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
        let (room, lobby, worker) = (program("exam")?, program("lobby")?, program("worker")?);
        let mut site = Self::default();
        let bank = site.asset("bank", "json", data.bank.as_bytes());
        let worker_wasm = site.asset("worker", "wasm", &worker.wasm);
        let worker_script = script::worker(worker, &worker_wasm, optimiser)?;
        let worker_script = site.asset("worker", "js", worker_script.as_bytes());

        let study = Starts::One(site.program(program("study")?, optimiser)?);
        let exam = Starts::BySeat { room: site.program(room, optimiser)?, lobby: site.program(lobby, optimiser)? };
        let pages =
            [("study", "index.html", "", &sheets.study, study), ("exam", "exam/index.html", "../", &sheets.exam, exam)];
        for (name, path, up, sheet, starts) in pages {
            let style = site.asset(name, "css", sheet.as_bytes());
            let guard = script::guard_and_fetch(&starts, up, optimiser)?;
            let page = Page { path, up, style: &style, guard: &guard, worker: &worker_script, bank: &bank, data };
            site.files.insert(path.to_string(), page.html()?.into_bytes());
            let mut weigh = |name, program: Program| {
                let (page, style) = (path.to_string(), style.path.clone());
                let files = [("HTML", page), ("CSS", style), ("JS", program.script.path), ("wasm", program.wasm.path)];
                site.critical.push((name, files.into()));
            };
            match starts {
                Starts::One(program) => weigh(name, program),
                Starts::BySeat { room, lobby } => {
                    weigh("exam", room);
                    weigh("lobby", lobby);
                }
            }
        }
        let kiosk = kiosk::html(room, lobby, worker, &sheets.exam, data, optimiser)?;
        site.files.insert(kiosk::PATH.to_string(), kiosk.into_bytes());
        Ok(site)
    }

    fn program(&mut self, program: &Bound, optimiser: &Optimiser) -> Result<Program> {
        let wasm = self.asset(program.name, "wasm", &program.wasm);
        let script = self.asset(program.name, "js", script::page(program, optimiser)?.as_bytes());
        Ok(Program { script, wasm })
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
