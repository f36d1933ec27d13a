//! Where things are: the workspace, its target folder and what xtask keeps in it.

use std::env;
use std::path::PathBuf;

/// The workspace root. Cargo names the package's folder at run time, so a checkout that was moved is found again.
pub fn root() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    package.parent().map_or(package.clone(), PathBuf::from)
}

/// Cargo's target folder.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// What xtask itself keeps between runs; safe to delete at any time.
pub fn scratch() -> PathBuf {
    target().join("xtask")
}

/// The deployable folder.
pub fn dist() -> PathBuf {
    root().join("dist")
}
