//! The question bank, checked and bundled by the host program `xuefa`: the build itself reads no questions.

use crate::progress::size;
use crate::{command, place};
use anyhow::{Context, Result};
use std::fs;

pub struct Data {
    /// The whole bank with its keys; only the worker and the practice of the study page ask for it.
    pub bank: String,
    /// What a page shows before a paper is drawn: exams, subjects, counts. No questions.
    pub catalog: String,
}

impl Data {
    pub fn summary(&self) -> String {
        format!("bank {}, catalog {}", size(self.bank.len()), size(self.catalog.len()))
    }
}

pub fn bundle() -> Result<Data> {
    let out = place::scratch().join("bundle");
    // An earlier bundle must not pass for the one that this run failed to write.
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    fs::create_dir_all(&out)?;
    // The dev profile on purpose: the tests need the same program, and building it twice costs more than it saves.
    let mut cargo = command::cargo();
    cargo.args(["run", "--quiet", "--package", "xuefa", "--bin", "xuefa", "--"]);
    cargo.args(["bundle", "--bank", "questions", "--out"]).arg(&out);
    command::stream(&mut cargo).context("the question bank has faults, or could not be bundled")?;
    let read =
        |name: &str| fs::read_to_string(out.join(name)).with_context(|| format!("`xuefa bundle` did not write {name}"));
    Ok(Data { bank: read("bank.json")?, catalog: read("catalog.json")? })
}
