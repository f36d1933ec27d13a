//! Compiles the wasm programs; cargo's own progress is what the person sees.

use super::target;
use crate::{command, place};
use anyhow::{Context, Result};
use std::fs;

/// The programs for the browser: the study page, the two halves of the exam page, and the worker they share.
pub const NAMES: [&str; 4] = ["study", "exam", "lobby", "worker"];

pub struct Compiled {
    pub name: &'static str,
    pub wasm: Vec<u8>,
}

pub fn compile(names: &[&'static str]) -> Result<Vec<Compiled>> {
    let mut cargo = command::cargo();
    cargo.args(["build", "--package", "xuefa", "--profile", "wasm", "--target", target::TRIPLE]);
    cargo.args(names.iter().flat_map(|name| ["--bin", name]));
    command::stream(&mut cargo)?;
    let folder = place::target().join(target::TRIPLE).join("wasm");
    let read = |name: &&'static str| {
        let file = folder.join(format!("{name}.wasm"));
        let wasm = fs::read(&file).with_context(|| format!("cargo left no {}", file.display()))?;
        Ok(Compiled { name, wasm })
    };
    names.iter().map(read).collect()
}
