//! Results of slow pure steps, kept by the content that went in: an unchanged program is not optimised twice.

use crate::{hash, place};
use anyhow::{Context, Result};
use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;
use std::thread;

pub struct Cache {
    folder: PathBuf,
    used: Mutex<HashSet<String>>,
}

impl Cache {
    pub fn open() -> Result<Self> {
        Self::in_folder(place::scratch().join("cache"))
    }

    /// A cache of its own, which the pruning of another does not touch.
    pub fn in_folder(folder: PathBuf) -> Result<Self> {
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(Self { folder, used: Mutex::default() })
    }

    /// The kept result for this recipe and input, or the new one of `make`; true if it was kept.
    /// The recipe names the tool, its version and its flags: another recipe is another result.
    pub fn get(&self, recipe: &str, input: &[u8], make: impl FnOnce() -> Result<Vec<u8>>) -> Result<(Vec<u8>, bool)> {
        let key = hash::hex(format!("{recipe}\n{}", hash::hex(input)).as_bytes());
        let file = self.folder.join(&key);
        self.used.lock().expect("no panic under this lock").insert(key.clone());
        if let Ok(kept) = fs::read(&file) {
            return Ok((kept, true));
        }
        let made = make()?;
        // Renamed into place, so that a build ended half-way leaves no half file to be trusted later; by thread,
        // for two of them may make the same result at once.
        let part = self.folder.join(format!("{key}.{:?}.part", thread::current().id()));
        fs::write(&part, &made).and_then(|()| fs::rename(&part, &file)).context("cannot write the build cache")?;
        Ok((made, false))
    }

    /// Drops what this build did not use, so that the folder stays as small as one build.
    pub fn prune(&self) {
        let used = self.used.lock().expect("no panic under this lock");
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            if !used.contains(&*entry.file_name().to_string_lossy()) {
                // A file that cannot be removed costs space, nothing else.
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_by_recipe_and_input_and_forgets_the_unused() {
        let folder = std::env::temp_dir().join(format!("xtask-cache-test-{}", std::process::id()));
        let make = |cache: &Cache, recipe: &str, input: &str, output: &'static str| {
            cache.get(recipe, input.as_bytes(), || Ok(output.into())).unwrap()
        };
        let first = Cache::in_folder(folder.clone()).unwrap();
        assert_eq!(make(&first, "a", "in", "one"), (b"one".to_vec(), false));
        assert_eq!(make(&first, "a", "in", "two"), (b"one".to_vec(), true));
        assert_eq!(make(&first, "b", "in", "three"), (b"three".to_vec(), false));

        let second = Cache::in_folder(folder.clone()).unwrap();
        assert_eq!(make(&second, "b", "in", "four"), (b"three".to_vec(), true));
        second.prune();
        assert_eq!(make(&second, "a", "in", "five"), (b"five".to_vec(), false));
        fs::remove_dir_all(folder).unwrap();
    }
}
