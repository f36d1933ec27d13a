//! Bank files by path.

use crate::Failure;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The files named and, of directories, every `*.txt` below them, in sorted order; with their contents.
///
/// A directory `blueprints` holds blueprints, which are no banks.
pub fn read(paths: &[PathBuf]) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            let before = files.len();
            walk(path, &mut files)?;
            if files.len() == before {
                return Err(Failure::Usage(format!("no *.txt file in {}", path.display())));
            }
        } else {
            files.push(path.clone());
        }
    }
    files.iter().map(|file| Ok((file.display().to_string(), fs::read(file).map_err(about(file))?))).collect()
}

fn walk(directory: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let entries = fs::read_dir(directory).and_then(Iterator::collect::<Result<Vec<_>, _>>).map_err(about(directory))?;
    let mut entries: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
    entries.sort();
    for path in entries {
        // A link to a directory is not followed: it could lead back here.
        if path.is_dir() && !path.is_symlink() {
            if path.file_name().is_none_or(|name| name != "blueprints") {
                walk(&path, files)?;
            }
        } else if path.is_file() && path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("txt")) {
            files.push(path);
        }
    }
    Ok(())
}

/// An error, told with the path it happened to.
pub fn about(path: &Path) -> impl Fn(std::io::Error) -> Failure {
    move |error| Failure::Outside(format!("{}: {error}", path.display()))
}

/// Refuses a folder that has something in it: what another run left would be taken for this one's work, or be lost under it.
pub fn new_or_empty(path: &Path) -> Result<(), Failure> {
    match path.exists() && fs::read_dir(path).map_err(about(path))?.next().is_some() {
        true => Err(Failure::Usage(format!("{} is not empty: name a new folder", path.display()))),
        false => Ok(()),
    }
}
