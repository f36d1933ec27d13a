//! The JavaScript side of each program, by wasm-bindgen used as a library: nothing to install, one version to keep.

use super::programs::Compiled;
use crate::cache::Cache;
use crate::place;
use anyhow::{Context, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::thread;
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
    thread::scope(|scope| {
        let version = &version;
        let start = |program| scope.spawn(move || bind_one(program, version, cache));
        let running: Vec<_> = programs.iter().map(start).collect();
        running.into_iter().map(|thread| thread.join().expect("the thread returns its errors")).collect()
    })
}

fn bind_one(program: &Compiled, version: &str, cache: &Cache) -> Result<Bound> {
    let part = |kind: &str| -> Result<Vec<u8>> {
        let recipe = format!("wasm-bindgen {version}, short names, {} {kind}", program.name);
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
    let names = short_names(output.wasm().imports.iter().map(|import| import.name.as_str()));
    match kind {
        "wasm" => {
            for import in output.wasm_mut().imports.iter_mut() {
                if let Some(short) = names.get(&import.name) {
                    import.name.clone_from(short);
                }
            }
            Ok(output.wasm_mut().emit_wasm())
        }
        "module" if !output.js().contains(START) => bail!("the glue does not export its start function as `{START}`"),
        _ => Ok(rename(output.js(), &names).into_bytes()),
    }
}

/// Short names for the functions that a program imports from its glue. Their own names end in sixteen digits of a hash,
/// which no compression shortens and both files carry.
fn short_names<'a>(imports: impl Iterator<Item = &'a str>) -> BTreeMap<String, String> {
    let hashed = |name: &str| {
        let (_, digits) = name.rsplit_once('_')?;
        (digits.len() == 16 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())).then(|| name.to_string())
    };
    // Sorted, so that each of the program's files comes to the same names by itself.
    let long: BTreeSet<String> = imports.filter_map(hashed).collect();
    long.into_iter().enumerate().map(|(index, name)| (name, format!("i{index}"))).collect()
}

/// Names are replaced only as whole words.
fn rename(script: &str, names: &BTreeMap<String, String>) -> String {
    let mut renamed = String::with_capacity(script.len());
    let mut rest = script;
    let part_of_word = |letter: char| letter == '_' || letter == '$' || letter.is_alphanumeric();
    while let Some(start) = rest.find(part_of_word) {
        let word = &rest[start..];
        let (word, after) = word.split_at(word.find(|letter| !part_of_word(letter)).unwrap_or(word.len()));
        renamed.push_str(&rest[..start]);
        renamed.push_str(names.get(word).map_or(word, String::as_str));
        rest = after;
    }
    renamed + rest
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
    fn hashed_names_become_short_ones_on_both_sides() {
        let imports = ["__wbg_then_00000000000000bb", "__wbindgen_start", "__wbg_get_00000000000000aa"];
        let names = short_names(imports.into_iter());
        assert_eq!(names["__wbg_get_00000000000000aa"], "i0");
        assert_eq!(names.len(), 2);
        let script = "import0 = { __wbg_then_00000000000000bb: function(a) { __wbindgen_start; \"学\" } };";
        assert_eq!(rename(script, &names), "import0 = { i1: function(a) { __wbindgen_start; \"学\" } };");
        assert_eq!(rename("x__wbg_get_00000000000000aa", &names), "x__wbg_get_00000000000000aa");
    }

    #[test]
    fn unequal_versions_say_what_to_run() {
        let lock = LOCK.replacen("0.2.9", "0.2.8", 1);
        let said = same_version(&lock).unwrap_err().to_string();
        assert!(said.contains("cargo update -p wasm-bindgen-cli-support --precise 0.2.8"), "{said}");
    }
}
