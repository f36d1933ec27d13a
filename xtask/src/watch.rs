//! Notices changed sources by looking: file times and sizes, twice a second. No service, no limits, any platform.

use crate::place;
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, SystemTime};

/// What a page is made of.
const SOURCES: [&str; 8] =
    ["src", "styles", "questions", "materials", "index.html", "exam", "Cargo.toml", "Cargo.lock"];
const PAUSE: Duration = Duration::from_millis(500);

/// The state of all sources; equal if nothing changed.
#[derive(Clone, PartialEq, Default)]
pub struct Seen(Vec<(std::path::PathBuf, SystemTime, u64)>);

impl Seen {
    pub fn now() -> Self {
        let mut seen = Self::default();
        for source in SOURCES {
            seen.add(&place::root().join(source));
        }
        seen
    }

    /// A file that vanishes while we look is simply not there.
    fn add(&mut self, path: &Path) {
        let Ok(about) = fs::metadata(path) else { return };
        if !about.is_dir() {
            let changed = about.modified().unwrap_or(SystemTime::UNIX_EPOCH);
            return self.0.push((path.to_path_buf(), changed, about.len()));
        }
        let mut inside: Vec<_> = fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        inside.sort();
        inside.iter().for_each(|path| self.add(path));
    }
}

/// Returns once the sources differ from what was seen and have come to rest.
pub fn wait_for_change(before: &Seen) -> Seen {
    let mut last = before.clone();
    loop {
        thread::sleep(PAUSE);
        let now = Seen::now();
        if now != *before && now == last {
            return now;
        }
        last = now;
    }
}
