//! The compiler's wasm32 half: looked for, and added through rustup where it is missing.

use crate::command;
use crate::progress::Step;
use anyhow::{Result, bail};
use std::env;
use std::path::Path;

pub const TRIPLE: &str = "wasm32-unknown-unknown";

pub fn ensure(step: &Step) -> Result<()> {
    if installed()? {
        return Ok(());
    }
    step.note(&format!("rustup target add {TRIPLE}"));
    if command::stream(command::command("rustup").args(["target", "add", TRIPLE])).is_err() || !installed()? {
        bail!(
            "the Rust target {TRIPLE} is missing and could not be added: run `rustup target add {TRIPLE}` while online"
        );
    }
    Ok(())
}

/// Asked of the compiler itself: rustup is not the only way to have a target.
fn installed() -> Result<bool> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let sysroot = command::capture(command::command(rustc).args(["--print", "sysroot"]))?;
    let sysroot = String::from_utf8_lossy(&sysroot);
    Ok(Path::new(sysroot.trim()).join("lib/rustlib").join(TRIPLE).join("lib").is_dir())
}
