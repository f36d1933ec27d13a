//! `cargo xtask test`: all tests in order, stopping at the first part that fails.

pub mod browser;
mod install;

use crate::npm::{self, AXE};
use crate::progress::Steps;
use crate::{build, command, place, serve};
use anyhow::{Context, Result};
use std::env::consts::EXE_SUFFIX;
use std::process::Command;

#[derive(Default)]
pub struct Options {
    /// Leaves the browser out.
    pub host_only: bool,
    /// Only tests whose name contains this.
    pub only: Option<String>,
}

pub fn run(options: &Options) -> Result<()> {
    let mut steps = Steps::new(if options.host_only { 1 } else { 4 });

    let step = steps.begin("本机测试 Tests on this machine: units, corpus, journeys, screens, tidiness");
    command::stream(&mut tests(&["--workspace"], options)).context("本机测试未通过 a test on this machine failed")?;
    step.done("passed");
    if options.host_only {
        println!("\n通过 PASSED in {}: the tests on this machine (the browser was left out)", steps.elapsed());
        return Ok(());
    }

    // Looked for before the long build: who lacks a browser should know at once.
    let step = steps.begin("浏览器 Looking for Chromium, its driver, Chinese fonts and the accessibility rules");
    let browser = browser::find_or_install()?;
    step.note(&format!("{}, {}", browser.chromium.display(), browser.driver.display()));
    if let Err(error) = npm::install(&[AXE]) {
        step.note(&format!("no axe-core, so the accessibility tests will fail: {error:#}"));
    }
    step.done("ready");

    let step = steps.begin("构建 Building what the browser will open");
    // `cargo test` has just built the host program for its own use; cargo's `run` would build it again, with fewer
    // features of its libraries and therefore most of them too.
    let xuefa = place::target().join("debug").join(format!("xuefa{EXE_SUFFIX}"));
    build::run(&build::Options { xuefa: Some(xuefa).filter(|file| file.is_file()), ..Default::default() })?;
    let dist = place::dist();
    let address = serve::start(dist.clone(), 0)?;
    step.done(&format!("served at http://{address}/"));

    let step = steps.begin("浏览器测试 Journeys in the browser");
    // The whole workspace again, or cargo would build the libraries a second time for this package's features alone.
    let mut journeys = tests(&["--workspace", "--test", "browser"], options);
    journeys.env("XUEFA_BASE", format!("http://{address}/")).env("XUEFA_DIST", dist);
    journeys.env("XUEFA_CHROMIUM", browser.chromium).env("XUEFA_CHROMEDRIVER", browser.driver);
    journeys.env("XUEFA_AXE", AXE.file("axe.min.js"));
    command::stream(&mut journeys).context("浏览器测试未通过 a journey in the browser failed")?;
    step.done("passed");

    println!("\n全部通过 ALL PASSED in {}", steps.elapsed());
    Ok(())
}

fn tests(which: &[&str], options: &Options) -> Command {
    let mut cargo = command::cargo();
    cargo.arg("test").args(which);
    // Handed to the test programs themselves, which all understand it as part of a name.
    cargo.args(options.only.iter().flat_map(|name| ["--", name]));
    cargo
}
