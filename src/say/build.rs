//! Build script: turns `zh.ftl` and `en.ftl` into the typed messages of the `say` room.
//!
//! Nothing of Fluent is linked into the programs: each message becomes a Rust method with a `match` on the language, so a
//! missing message, a missing argument or a wrong type is an error of the compiler, and an unused language costs no start-up.

#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/check.rs"]
mod check;
#[path = "build/rust.rs"]
mod rust;

use std::{env, fs, path::Path, process::ExitCode};

fn main() -> ExitCode {
    let (zh, en) = ("src/say/zh.ftl", "src/say/en.ftl");
    for watched in [zh, en, "src/say/build.rs", "src/say/build"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    match generate(zh, en) {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => {
            for fault in faults {
                println!("cargo::error={fault}");
            }
            ExitCode::FAILURE
        }
    }
}

fn generate(zh: &str, en: &str) -> Result<(), Vec<String>> {
    let text = |path: &str| fs::read_to_string(path).map_err(|error| vec![format!("{path}: {error}")]);
    let (zh, en) = (catalogue::read(zh, &text(zh)?), catalogue::read(en, &text(en)?));
    let faults = [zh.faults.clone(), en.faults.clone(), check::compare(&zh, &en)].concat();
    if !faults.is_empty() {
        return Err(faults);
    }
    let folder = env::var("OUT_DIR").map_err(|error| vec![format!("OUT_DIR: {error}")])?;
    let path = Path::new(&folder).join("say.rs");
    fs::write(&path, rust::write(&zh, &en)).map_err(|error| vec![format!("{}: {error}", path.display())])
}
