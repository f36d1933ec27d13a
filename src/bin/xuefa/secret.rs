//! Files that only their owner may read.

use crate::{Failure, files};
use std::{fs, io::Write, path::Path};

/// Writes a key; on Unix nobody but the owner can open the file.
pub fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(path).and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(files::about(path))
}
