//! Guards against a torn end of Chromium's own log file, which would later cost the whole database.
//!
//! Chromium keeps IndexedDB in LevelDB: every write is appended to a log file, and from time to time the log becomes a
//! table and a new log is begun. When a power cut or a full disk tears the last entry, the next start reads everything
//! before it, as it should. But then it goes on appending to the same file, behind the torn entry, and the start after
//! that finds "partial record without end" in the middle, calls the database corrupt and **deletes all of it**, records
//! that were acknowledged as durable included. Seen in Chromium 156: 40 records, the last one torn, 20 more acknowledged
//! after the restart, none left after the next one.
//!
//! So, soon after every opening of an existing database and before its first write, enough is written and taken away
//! again to make LevelDB turn over to a new log file. What was read from the old log then rests in a table, and the torn
//! end is gone with the file. It takes about a tenth of a second and some 16 MB of free disk; a machine without them can't
//! hold an exam. In other browsers it does nothing but take its time.

use wasm_bindgen::JsValue;
use web_sys::IdbObjectStore;

/// Larger values are kept in files of their own and never pass through the log.
const PIECE: usize = 40_000;
/// Twice LevelDB's 4 MB for one log: the second turn has to wait until the first table is complete.
const PIECES: u32 = 200;

/// Writes the padding and deletes it within the same transaction, so that nobody ever sees it.
pub(super) fn turn_the_page(objects: &IdbObjectStore) -> Result<(), JsValue> {
    let piece = JsValue::from_str(&"x".repeat(PIECE));
    for number in 0..PIECES {
        objects.put_with_key(&piece, &number.into())?;
    }
    for number in 0..PIECES {
        objects.delete(&number.into())?;
    }
    Ok(())
}
