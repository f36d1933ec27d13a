//! The question bank, checked and bundled by the host program `xuefa`: the build itself reads no questions.

use crate::progress::size;
use crate::{command, place};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::process::Command;

const PAPER: &str = "questions/blueprints/public-law.txt";

pub struct Data {
    /// What drawing needs to know of the bank as a whole, without questions; for the worker.
    pub bundle: String,
    /// The bank with its keys, by subject, in the order of the catalog: practice asks for one, the worker for those that
    /// the exam draws from.
    pub parts: Vec<String>,
    /// What a page shows before a paper is drawn: exams, subjects, counts. No questions.
    pub catalog: String,
    /// A paper of 100 questions: only weighed, with what else a candidate must have before the first question.
    pub paper: String,
}

impl Data {
    /// The parts under the names by which programs ask for them.
    pub fn named_parts(&self) -> impl Iterator<Item = (String, &String)> {
        self.parts.iter().enumerate().map(|(at, part)| (format!("subject-{at}"), part))
    }

    pub fn summary(&self) -> String {
        let Self { bundle, parts, catalog, .. } = self;
        let bank = bundle.len() + parts.iter().map(String::len).sum::<usize>();
        format!("bank {} in {} subjects, catalog {}", size(bank), parts.len(), size(catalog.len()))
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
    let xuefa = || program.map_or_else(run_by_cargo, command::command);
    command::stream(xuefa().args(["bundle", "--bank", "questions", "--out"]).arg(&out))
        .context("the question bank has faults, or could not be bundled")?;
    let paper = command::capture(xuefa().args(["draw", "--bank", "questions", "--seed", "1", "--blueprint", PAPER]))
        .with_context(|| format!("no paper could be drawn by {PAPER}"))?;
    let paper = String::from_utf8(paper).context("`xuefa draw` wrote no text")?;
    let read =
        |name: &str| fs::read_to_string(out.join(name)).with_context(|| format!("`xuefa bundle` did not write {name}"));
    let files = fs::read_dir(out.join("subject")).context("`xuefa bundle` did not write subject/")?.count();
    let parts = (0..files).map(|at| read(&format!("subject/{at}.json"))).collect::<Result<_>>()?;
    Ok(Data { bundle: read("bundle.json")?, parts, catalog: read("catalog.json")?, paper })
}

/// In the dev profile: its few seconds of work do not repay an optimised build of minutes.
fn run_by_cargo() -> Command {
    let mut cargo = command::cargo();
    cargo.args(["run", "--package", "xuefa", "--bin", "xuefa", "--"]);
    cargo
}
