//! Running other programs, with failures told in a sentence.

use crate::place;
use anyhow::{Context, Result, bail};
use std::env;
use std::ffi::OsStr;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// A command in the workspace root.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(place::root()).stdin(Stdio::null());
    command
}

/// The cargo that started us, so that a pinned toolchain stays the same.
pub fn cargo() -> Command {
    command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// How a command is called in a message.
fn name(command: &Command) -> String {
    let parts = std::iter::once(command.get_program()).chain(command.get_args());
    let name: Vec<_> = parts.map(|part| part.to_string_lossy()).collect();
    name.join(" ")
}

/// Runs with the output shown as it comes.
pub fn stream(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("`{}` could not be started", name(command)))?;
    if !status.success() {
        bail!("`{}` ended with {status}", name(command));
    }
    Ok(())
}

/// Runs quietly and returns standard output; on failure, everything it said.
pub fn capture(command: &mut Command) -> Result<Vec<u8>> {
    let output = command.output().with_context(|| format!("`{}` could not be started", name(command)))?;
    if !output.status.success() {
        let said = [output.stderr, output.stdout].concat();
        bail!("`{}` ended with {}\n{}", name(command), output.status, String::from_utf8_lossy(&said).trim());
    }
    Ok(output.stdout)
}

/// Like [`capture`], with `input` on standard input.
pub fn filter(command: &mut Command, input: &[u8]) -> Result<Vec<u8>> {
    let started = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = started.with_context(|| format!("`{}` could not be started", name(command)))?;
    let mut pipe = child.stdin.take().context("no standard input")?;
    // Written from a thread of its own: a filter that answers while it reads would otherwise block both sides.
    let output = std::thread::scope(|scope| {
        scope.spawn(move || pipe.write_all(input));
        child.wait_with_output()
    })?;
    if !output.status.success() {
        bail!("`{}` ended with {}\n{}", name(command), output.status, String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(output.stdout)
}

/// True if the command starts and succeeds, whatever it prints.
pub fn succeeds(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// The first of these program names found on PATH.
pub fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<_> = env::split_paths(&path).collect();
    let file_names = names.iter().map(|name| format!("{name}{}", env::consts::EXE_SUFFIX));
    file_names.flat_map(|name| folders.iter().map(move |folder| folder.join(&name))).find(|file| file.is_file())
}
