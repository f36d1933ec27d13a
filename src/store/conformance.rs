//! What every [`Store`] must do, as a program: run on [`Memory`](super::Memory) by `cargo test` and on
//! [`Indexed`](super::Indexed) inside a browser. Nothing in the shipped pages calls it, so the linker leaves it out.

use super::{Record, Store, Trouble};

/// Runs every check in logs and documents whose names start with `tag`, and reports the first promise that is broken.
/// Stores keep what they are given, so a second run needs a new tag.
pub async fn check(store: &impl Store, tag: &str) -> Result<(), String> {
    let log = format!("{tag}/1");
    let other = format!("{tag}/10");
    let said = |what: &str, got: String| Err(format!("{what}: {got}"));

    match store.read(&log).await {
        Ok(records) if records.is_empty() => {}
        got => return said("an unknown log is empty", format!("{got:?}")),
    }
    match store.get(&log).await {
        Ok(None) => {}
        got => return said("an unknown document is absent", format!("{got:?}")),
    }

    // Numbers past 9 catch a store that sorts them as text; the texts catch one that cannot keep every character.
    let texts = ["甲", "", "\u{0}\u{1F4DC}\"\\\n", "{}"];
    for seq in 0..12 {
        let got = store.append(&log, seq, texts[seq as usize % texts.len()]).await;
        if got != Ok(()) {
            return said("a log takes its next record", format!("{got:?}"));
        }
    }
    let wanted: Vec<Record> =
        (0..12).map(|seq| Record { seq, text: texts[seq as usize % texts.len()].into() }).collect();
    match store.read(&log).await {
        Ok(records) if records == wanted => {}
        got => return said("a log reads as it was written", format!("{got:?}")),
    }

    match store.append(&log, 3, "乙").await {
        Err(Trouble::Taken) => {}
        got => return said("a number is never given twice", format!("{got:?}")),
    }
    match store.append(&log, 3, "{}").await {
        Ok(()) => {}
        got => return said("the same record again is accepted", format!("{got:?}")),
    }
    match store.read(&log).await {
        Ok(records) if records == wanted => {}
        got => return said("a refused record changes nothing", format!("{got:?}")),
    }

    // A log whose name begins like another's, and a gap.
    for (seq, text) in [(0, "a"), (2, "c")] {
        let got = store.append(&other, seq, text).await;
        if got != Ok(()) {
            return said("a second log takes records", format!("{got:?}"));
        }
    }
    match store.read(&other).await {
        Ok(records) if records.iter().map(|record| record.seq).eq([0, 2]) => {}
        got => return said("a gap can be seen", format!("{got:?}")),
    }
    match store.logs().await {
        Ok(logs) if logs.iter().filter(|name| name.starts_with(tag)).eq([&log, &other]) => {}
        got => return said("logs are listed once, in order", format!("{got:?}")),
    }

    for (text, wanted) in [("卷", Ok(())), ("卷", Ok(())), ("other", Err(Trouble::Taken))] {
        let got = store.put(&log, text).await;
        if got != wanted {
            return said("a document is written once", format!("{got:?}"));
        }
    }
    match store.get(&log).await {
        Ok(Some(text)) if text == "卷" => Ok(()),
        got => said("a document reads as it was written", format!("{got:?}")),
    }
}
