//! The few tools that come as npm packages, kept in the target folder and pinned here.

use crate::{command, place};
use anyhow::{Result, bail};
use std::fs;
use std::path::PathBuf;
use std::process::Command;

pub struct Package {
    pub name: &'static str,
    pub version: &'static str,
}

/// wasm-opt; it runs on Node itself, so no compiler or prebuilt program is needed.
pub const BINARYEN: Package = Package { name: "binaryen", version: "132.0.0" };
/// Minifies scripts and styles.
pub const ESBUILD: Package = Package { name: "esbuild", version: "0.28.2" };
/// The accessibility rules that the browser tests run.
pub const AXE: Package = Package { name: "axe-core", version: "4.14.1" };

fn folder() -> PathBuf {
    place::scratch().join("npm")
}

impl Package {
    /// A file of the installed package.
    pub fn file(&self, path: &str) -> PathBuf {
        folder().join("node_modules").join(self.name).join(path)
    }

    fn installed(&self) -> bool {
        fs::read_to_string(self.file("package.json"))
            .ok()
            .and_then(|text| serde_json::from_str::<serde_json::Value>(&text).ok())
            .is_some_and(|package| package["version"] == self.version)
    }
}

/// Installs what is missing. Without Node, or without a way to the registry, the error says so in a sentence.
pub fn install(packages: &[Package]) -> Result<()> {
    if !command::succeeds(command::command("node").arg("--version")) {
        bail!("Node is not installed");
    }
    let missing: Vec<_> = packages.iter().filter(|package| !package.installed()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    fs::create_dir_all(folder())?;
    let mut install = command::command(npm);
    install.arg("install").arg("--prefix").arg(folder());
    // Install scripts are not needed by any of these packages, so none is trusted to run.
    install.args(["--no-audit", "--no-fund", "--ignore-scripts", "--save-exact", "--loglevel=error"]);
    install.args(missing.iter().map(|package| format!("{}@{}", package.name, package.version)));
    command::capture(&mut install)?;
    match missing.iter().find(|package| !package.installed()) {
        Some(package) => bail!("npm did not install {} {}", package.name, package.version),
        None => Ok(()),
    }
}

/// A command-line program of a package, run by Node.
pub fn node(package: &Package, program: &str) -> Command {
    let mut node = command::command("node");
    node.arg(package.file(program));
    node
}
