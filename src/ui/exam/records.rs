//! Reading what the store has of an attempt.

use super::names;
use crate::{
    json,
    paper::Paper,
    store::{Store, Trouble},
};

/// The records of a log.
///
/// # Errors
/// [`Trouble::Damaged`] when one is missing in between.
pub async fn records<S: Store>(store: &S, log: &str) -> Result<Vec<String>, Trouble> {
    let records = store.read(log).await?;
    let whole = records.iter().zip(0..).all(|(record, seq)| record.seq == seq);
    if whole { Ok(records.into_iter().map(|record| record.text).collect()) } else { Err(Trouble::Damaged) }
}

/// The paper of an attempt.
///
/// # Errors
/// [`Trouble::Damaged`] when there is none or it cannot be read.
pub async fn paper<S: Store>(store: &S, log: &str) -> Result<Paper, Trouble> {
    let text = store.get(&names::paper(log)).await?.ok_or(Trouble::Damaged)?;
    json::read(&text).map_err(|_| Trouble::Damaged)
}
