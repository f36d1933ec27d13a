//! What `cargo xtask test` tells the journeys.

use std::env;
use std::path::PathBuf;

/// The address of the served pages, with a slash at the end.
pub fn base() -> String {
    told("XUEFA_BASE")
}

/// The folder of the built pages.
pub fn dist() -> PathBuf {
    told("XUEFA_DIST").into()
}

/// The file `axe.min.js`.
pub fn axe() -> PathBuf {
    told("XUEFA_AXE").into()
}

/// The browser; `None` lets the driver look for it.
pub fn chromium() -> Option<String> {
    env::var("XUEFA_CHROMIUM").ok().filter(|path| !path.is_empty())
}

pub fn chromedriver() -> String {
    env::var("XUEFA_CHROMEDRIVER").ok().filter(|path| !path.is_empty()).unwrap_or_else(|| "chromedriver".to_owned())
}

/// Where screenshots go: `screens` in cargo's target folder.
pub fn screens() -> PathBuf {
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    target.parent().unwrap_or(&target).join("screens")
}

fn told(name: &str) -> String {
    env::var(name)
        .unwrap_or_else(|_| panic!("{name} is not set: run `cargo xtask test`, which builds and serves the pages."))
}
