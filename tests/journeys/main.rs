//! Whole sittings, played against the core.
//!
//! A journey is a text file in this folder. It begins with a blueprint (the organiser's own shape; each subject of the
//! fixture bank holds one item, so `单1: 1` asks for exactly that item); after a line `---` comes what happens, one act a
//! line, and what must then be true on lines that begin with `=`:
//!
//! ```text
//! 09:00:20 答 1 B                       an act at a time of day
//! 09:00:25 答 9 A → 拒绝 NoSuchQuestion   the rules refuse it: a page would not record it
//! 09:00:25 强行 答 9 A → 拒绝 NoSuchQuestion   a forger records it all the same
//! 09:00:30 断电                          the page is gone; 重开 opens it again
//! 时钟 +3600 秒                          the system clock moves, true time does not
//! = 已答 1; 用时 30
//! ```
//!
//! `desk` knows the acts of the room, `office` those after it (rulings, damage), `expect` the expectations.

mod desk;
mod exam;
mod expect;
mod office;
mod speech;

use office::Office;
use std::{fs, path::Path};

#[test]
fn every_journey_ends_as_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journeys");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the folder of this test")
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    assert!(files.len() >= 25, "only {} journeys found", files.len());
    let faults: Vec<String> = files.iter().filter_map(|path| play(path).err()).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Plays one file; the error names file and line.
fn play(path: &Path) -> Result<(), String> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let text = fs::read_to_string(path).map_err(|fault| format!("{name}: {fault}"))?;
    let (head, script) = text.split_once("\n---\n").ok_or_else(|| format!("{name}: no line ---"))?;
    let exam = exam::exam(head).map_err(|fault| format!("{name}: {fault}"))?;
    let mut office = Office::new(&exam);
    let first = head.lines().count() + 2;
    for (at, line) in script.lines().enumerate() {
        let line = line.split("//").next().unwrap_or_default().trim();
        let place = |fault: String| format!("{name}:{}: {line}\n    {fault}", first + at);
        let done = match line.strip_prefix('=') {
            _ if line.is_empty() => Ok(()),
            Some(wanted) => {
                wanted.split([';', '；']).map(str::trim).try_for_each(|wanted| expect::expect(&office, wanted))
            }
            None => office.act(line),
        };
        done.map_err(place)?;
    }
    office.finish().map_err(|fault| format!("{name}: at the end: {fault}"))
}
