//! Smaller programs, scripts and styles by tools that run on Node. Without Node the build goes on, larger, and says so.

use super::glue::Bound;
use crate::cache::Cache;
use crate::npm::{self, BINARYEN, ESBUILD};
use crate::progress::{Step, seconds, size};
use crate::{command, place};
use anyhow::{Context, Result};
use std::fs;
use std::thread;
use std::time::Instant;

/// The wasm features that rustc switches on by itself: wasm-opt refuses a program that uses one it was not told of.
/// The feature section and the names go last, when nothing needs them any more.
const WASM_OPT: [&str; 9] = [
    "-Oz",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-sign-ext",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

pub struct Optimiser<'a> {
    cache: &'a Cache,
    missing: Option<String>,
}

impl<'a> Optimiser<'a> {
    pub fn find(cache: &'a Cache) -> Self {
        let missing = npm::install(&[BINARYEN, ESBUILD]).err().map(|error| format!("{error:#}"));
        Self { cache, missing }
    }

    /// Why nothing is optimised, if so.
    pub fn missing(&self) -> Option<&str> {
        self.missing.as_deref()
    }

    /// All programs at once: each is one thread's work.
    pub fn programs(&self, programs: Vec<Bound>, step: &Step) -> Result<Vec<Bound>> {
        if self.missing.is_some() {
            return Ok(programs);
        }
        thread::scope(|scope| {
            let work = |mut program: Bound| {
                scope.spawn(move || {
                    program.wasm = self.program(&program, step)?;
                    Ok(program)
                })
            };
            let running: Vec<_> = programs.into_iter().map(work).collect();
            running.into_iter().map(|thread| thread.join().expect("the thread returns its errors")).collect()
        })
    }

    fn program(&self, program: &Bound, step: &Step) -> Result<Vec<u8>> {
        let started = Instant::now();
        let recipe = format!("wasm-opt {} {}", BINARYEN.version, WASM_OPT.join(" "));
        let (wasm, kept) = self.cache.get(&recipe, &program.wasm, || wasm_opt(program))?;
        let time = if kept { "unchanged".to_string() } else { seconds(started.elapsed()) };
        step.note(&format!("{}.wasm {} → {} ({time})", program.name, size(program.wasm.len()), size(wasm.len())));
        Ok(wasm)
    }

    /// A script of ours joined with glue: shortened, and what is never called left out.
    pub fn script(&self, source: &str, kind: Script) -> Result<String> {
        match (kind, &self.missing) {
            (Script::Module, _) => self.esbuild(source, &["--format=esm", "--target=es2022", "--tree-shaking=true"]),
            // A scope of their own, so that the page's global names stay free.
            (_, Some(_)) => Ok(format!("(function () {{\n{source}\n}})();")),
            (Script::Classic, _) => self.esbuild(source, &["--format=iife", "--target=es2022", "--tree-shaking=true"]),
            // It runs on browsers that cannot run the rest, and tells people so.
            (Script::Old, _) => self.esbuild(source, &["--format=iife", "--target=es5"]),
        }
    }

    pub fn style(&self, source: &str) -> Result<String> {
        self.esbuild(source, &["--loader=css"])
    }

    fn esbuild(&self, source: &str, flags: &[&str]) -> Result<String> {
        if self.missing.is_some() {
            return Ok(source.to_string());
        }
        let recipe = format!("esbuild {} {}", ESBUILD.version, flags.join(" "));
        let made = self.cache.get(&recipe, source.as_bytes(), || {
            let mut esbuild = npm::node(&ESBUILD, "bin/esbuild");
            // A warning about our own sources is a fault to mend, so it is shown like an error.
            esbuild.args(["--minify", "--charset=utf8", "--legal-comments=none", "--log-level=warning"]).args(flags);
            command::filter(&mut esbuild, source.as_bytes())
        });
        Ok(String::from_utf8(made?.0)?)
    }
}

#[derive(Clone, Copy)]
pub enum Script {
    Module,
    Classic,
    Old,
}

fn wasm_opt(program: &Bound) -> Result<Vec<u8>> {
    let before = place::scratch().join(format!("{}-before.wasm", program.name));
    let after = place::scratch().join(format!("{}-after.wasm", program.name));
    fs::write(&before, &program.wasm)?;
    let mut tool = npm::node(&BINARYEN, "bin/wasm-opt");
    tool.arg(&before).args(WASM_OPT).arg("-o").arg(&after);
    command::capture(&mut tool)?;
    fs::read(&after).context("wasm-opt left no output")
}
