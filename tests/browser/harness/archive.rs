//! A look into a ZIP archive (a workbook is one); the browser itself inflates.

use super::Browser;
use serde_json::json;

/// The text of one file in an archive.
pub async fn inflate(page: &mut Browser, archive: &[u8], name: &str) -> String {
    let packed = packed(archive, name).unwrap_or_else(|| panic!("{name} is not in the archive"));
    let script = "const [bytes, done] = arguments; \
        const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('deflate-raw')); \
        new Response(stream).text().then(done, error => done(String(error)));";
    let text = page.run_async(script, vec![json!(packed)]).await;
    text.as_str().expect("a text").to_owned()
}

/// The deflated bytes of a file, by the archive's directory at its end.
fn packed<'a>(archive: &'a [u8], name: &str) -> Option<&'a [u8]> {
    const ENTRY: &[u8] = b"PK\x01\x02";
    const ENTRY_HEAD: usize = 46;
    const FILE_HEAD: usize = 30;
    let short = |at: usize| Some(u16::from_le_bytes(archive.get(at..at + 2)?.try_into().ok()?) as usize);
    let long = |at: usize| Some(u32::from_le_bytes(archive.get(at..at + 4)?.try_into().ok()?) as usize);
    let entries = (0..archive.len()).filter(|at| archive[*at..].starts_with(ENTRY));
    for entry in entries {
        if archive.get(entry + ENTRY_HEAD..)?.starts_with(name.as_bytes()) && short(entry + 28)? == name.len() {
            let (size, file) = (long(entry + 20)?, long(entry + 42)?);
            let start = file + FILE_HEAD + short(file + 26)? + short(file + 28)?;
            return archive.get(start..start + size);
        }
    }
    None
}
