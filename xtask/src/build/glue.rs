//! The JavaScript side of each program, by wasm-bindgen used as a library: nothing to install, one version to keep.

use super::programs::Compiled;
use crate::cache::Cache;
use crate::place;
use anyhow::{Context, Result, bail};
use std::fs;
use wasm_bindgen_cli_support::Bindgen;

/// A program with its two kinds of glue; the wasm file serves both.
pub struct Bound {
    pub name: &'static str,
    pub wasm: Vec<u8>,
    /// An ES module that declares `__wbg_init`.
    pub module: String,
    /// A classic script that declares `wasm_bindgen`, for the kiosk file: modules cannot be loaded from `file://`.
    pub classic: String,
}

/// How the end of a module's glue names its start function; the page scripts rely on it.
const START: &str = "__wbg_init as default";

pub fn bind(programs: &[Compiled], cache: &Cache) -> Result<Vec<Bound>> {
    let lock = fs::read_to_string(place::root().join("Cargo.lock")).context("cannot read Cargo.lock")?;
    let version = same_version(&lock)?;
    programs.iter().map(|program| bind_one(program, &version, cache)).collect()
}

fn bind_one(program: &Compiled, version: &str, cache: &Cache) -> Result<Bound> {
    let part = |kind: &str| -> Result<Vec<u8>> {
        let recipe = format!("wasm-bindgen {version} {} {kind}", program.name);
        let made = cache.get(&recipe, &program.wasm, || generate(program, kind));
        Ok(made.with_context(|| format!("wasm-bindgen failed for {}", program.name))?.0)
    };
    let text = |kind| part(kind).and_then(|bytes| Ok(String::from_utf8(bytes)?));
    Ok(Bound { name: program.name, wasm: part("wasm")?, module: text("module")?, classic: text("classic")? })
}

fn generate(program: &Compiled, kind: &str) -> Result<Vec<u8>> {
    let mut bindgen = Bindgen::new();
    bindgen.input_bytes(program.name, program.wasm.clone()).typescript(false).remove_producers_section(true);
    if kind == "classic" { bindgen.no_modules(true) } else { bindgen.web(true) }?;
    let mut output = bindgen.generate_output()?;
    // Such a crate would need further files beside the glue; the pages load exactly one script each.
    if let Some((snippet, _)) = output.snippets().iter().find(|(_, inline)| !inline.is_empty()) {
        bail!("{snippet} brings JavaScript of its own, which the pages do not load");
    }
    if let Some(module) = output.local_modules().keys().next() {
        bail!("{module} is a JavaScript module of its own, which the pages do not load");
    }
    match kind {
        "wasm" => Ok(output.wasm_mut().emit_wasm()),
        "module" if !output.js().contains(START) => bail!("the glue does not export its start function as `{START}`"),
        _ => Ok(output.js().into()),
    }
}

/// The version of wasm-bindgen in the lock file, if the tool's half has the same one: the two speak a private format.
fn same_version(lock: &str) -> Result<String> {
    let program = version_of(lock, "wasm-bindgen").context("Cargo.lock has no wasm-bindgen")?;
    let tool = version_of(lock, "wasm-bindgen-cli-support").context("Cargo.lock has no wasm-bindgen-cli-support")?;
    if program != tool {
        bail!(
            "Cargo.lock has wasm-bindgen {program} but wasm-bindgen-cli-support {tool}: \
             run `cargo update -p wasm-bindgen-cli-support --precise {program}`"
        );
    }
    Ok(program.to_string())
}

fn version_of<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let mut lines = lock.lines().skip_while(|line| *line != format!("name = \"{package}\""));
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.9\"\n\n\
                        [[package]]\nname = \"wasm-bindgen-cli-support\"\nversion = \"0.2.9\"\n";

    #[test]
    fn equal_versions_pass() {
        assert_eq!(same_version(LOCK).unwrap(), "0.2.9");
    }

    #[test]
    fn unequal_versions_say_what_to_run() {
        let lock = LOCK.replacen("0.2.9", "0.2.8", 1);
        let said = same_version(&lock).unwrap_err().to_string();
        assert!(said.contains("cargo update -p wasm-bindgen-cli-support --precise 0.2.8"), "{said}");
    }
}
