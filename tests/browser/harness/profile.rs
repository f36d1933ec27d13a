//! The folder in which a browser keeps everything: it outlives the browser, as a disk outlives a power cut.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

#[derive(Debug)]
pub struct Profile(PathBuf);

impl Profile {
    pub fn fresh() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("xuefa-profile-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        // Left over from an earlier process of the same number.
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(path.join("downloads")).expect("a folder for the browser's profile");
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn downloads(&self) -> PathBuf {
        self.0.join("downloads")
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
