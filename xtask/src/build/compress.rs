//! Compresses the site for servers that send prepared files, and puts it in place of the last `dist/`.

use super::kiosk;
use super::site::Site;
use crate::cache::Cache;
use crate::place;
use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::thread;

/// Files of `dist/` by path.
pub type Files = BTreeMap<String, Vec<u8>>;

/// All files, each with its `.br` and `.gz`. The kiosk file has none: it is opened from a disk.
pub fn site(site: &Site, cache: &Cache) -> Result<Files> {
    let mut files = site.files.clone();
    thread::scope(|scope| {
        let loaded = site.files.iter().filter(|(path, _)| *path != kiosk::PATH);
        let running: Vec<_> = loaded.map(|(path, bytes)| scope.spawn(move || compressed(path, bytes, cache))).collect();
        for thread in running {
            files.extend(thread.join().expect("the thread returns its errors")?);
        }
        Ok(files)
    })
}

/// The `.br` and the `.gz` of a file, in this order, each with its path.
pub fn compressed(path: &str, bytes: &[u8], cache: &Cache) -> Result<[(String, Vec<u8>); 2]> {
    let (brotli, _) = cache.get("brotli 11", bytes, || brotli(bytes))?;
    Ok([(format!("{path}.br"), brotli), (format!("{path}.gz"), gzip(bytes)?)])
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let params = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &params)?;
    Ok(packed)
}

pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// Written beside and renamed: a server that runs meanwhile never shows half a site.
pub fn replace_dist(files: &Files) -> Result<PathBuf> {
    let (dist, new, old) = (place::dist(), place::root().join("dist.new"), place::root().join("dist.old"));
    for left_over in [&new, &old] {
        if left_over.exists() {
            fs::remove_dir_all(left_over)?;
        }
    }
    for (path, bytes) in files {
        let file = new.join(path);
        fs::create_dir_all(file.parent().context("a path without a folder")?)?;
        fs::write(&file, bytes).with_context(|| format!("cannot write {}", file.display()))?;
    }
    if dist.exists() {
        fs::rename(&dist, &old)?;
    }
    fs::rename(&new, &dist)?;
    if old.exists() {
        fs::remove_dir_all(&old)?;
    }
    Ok(dist)
}
