//! The question bank, checked and bundled by the host program `xuefa`: the build itself reads no questions.

use crate::progress::size;
use crate::{command, place};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::process::Command;

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

/// `program` is a `xuefa` that is known to be up to date; without one, cargo builds and runs it.
pub fn bundle(program: Option<&Path>) -> Result<Data> {
    let out = place::scratch().join("bundle");
    // An earlier bundle must not pass for the one that this run failed to write.
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    fs::create_dir_all(&out)?;
    let mut xuefa = match program {
        Some(program) => command::command(program),
        None => run_by_cargo(),
    };
    xuefa.args(["bundle", "--bank", "questions", "--out"]).arg(&out);
    command::stream(&mut xuefa).context("the question bank has faults, or could not be bundled")?;
    let read =
        |name: &str| fs::read_to_string(out.join(name)).with_context(|| format!("`xuefa bundle` did not write {name}"));
    Ok(Data { bank: read("bank.json")?, catalog: read("catalog.json")? })
}

/// In the dev profile: its few seconds of work do not repay an optimised build of minutes.
fn run_by_cargo() -> Command {
    let mut cargo = command::cargo();
    cargo.args(["run", "--package", "xuefa", "--bin", "xuefa", "--"]);
    cargo
}
