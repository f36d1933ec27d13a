//! Writing down what the desk holds. No clock and no browser here, so every fault of a store can be played in tests.

use crate::{
    store::{Store, Trouble},
    ui::exam::desk::Desk,
};
use std::cell::RefCell;

/// Writes the entries of `desk` that are not stored, one by one and in order, until none is left; `kept` hears of each.
/// Entries added meanwhile are written too.
///
/// # Errors
/// The store's [`Trouble`] with the first entry that could not be stored; it and all after it stay unsaved.
pub async fn write_down<S: Store>(desk: &RefCell<Desk>, store: &S, log: &str, kept: impl Fn()) -> Result<(), Trouble> {
    loop {
        let next = desk.borrow().unsaved();
        let Some((seq, entry)) = next else { return Ok(()) };
        store.append(log, seq, &entry).await?;
        desk.borrow_mut().acknowledge(seq);
        kept();
    }
}

/// Whether trying again can help. Where someone else has written, or what is stored is not what was written, it must not
/// even be tried.
pub fn is_final(trouble: &Trouble) -> bool {
    matches!(trouble, Trouble::Taken | Trouble::Damaged)
}

/// How long to wait, in milliseconds, after so many failures in a row.
pub fn pause_after(failures: usize) -> u32 {
    const PAUSES: [u32; 4] = [1_000, 2_000, 5_000, 10_000];
    PAUSES[failures.saturating_sub(1).min(PAUSES.len() - 1)]
}
