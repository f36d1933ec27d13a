//! Doing a task: the worker program is this function and a store.

use super::{Done, Shape, Task, TaskFault, key_name};
use crate::{
    bank::Bank,
    export::{csv_sheet, headings, row, xlsx_sheet},
    marking::Record,
    paper::{Bundle, Key, Review, draw_from, master},
    say::Say,
    seal::{canonical, unveil, veil},
    store::Store,
};

/// Does `task`.
///
/// # Errors
/// A [`TaskFault`] says what stood in the way; nothing is kept then.
pub async fn perform<S: Store>(task: Task, store: &S) -> Result<Done, TaskFault> {
    match task {
        Task::Draw { bundle, parts, exam, seed } => {
            let bundle: Bundle = serde_json::from_str(&bundle).map_err(|_| TaskFault::Bundle)?;
            let read = |(place, text): &(usize, String)| Some((*place, serde_json::from_str::<Bank>(text).ok()?));
            let parts: Option<Vec<_>> = parts.iter().map(read).collect();
            let (pool, bank) = parts.and_then(|parts| bundle.stock(parts)).ok_or(TaskFault::Bundle)?;
            let blueprint = bundle.blueprints.iter().find(|b| b.code == exam).ok_or(TaskFault::NoSuchExam)?;
            let drawn = draw_from(&pool, &bank, blueprint, &seed).map_err(TaskFault::NoPaper)?;
            let (paper, key) = master(&bank, blueprint, &drawn, &seed);
            // The key first: a paper without its key could never be marked.
            let veiled = veil(&key.paper, &canonical(&key));
            store.put(&key_name(&key.paper), &veiled).await.map_err(TaskFault::Store)?;
            Ok(Done::Drawn { paper: Box::new(paper) })
        }
        Task::Mark { record } => {
            let paper = record.paper.id();
            let veiled = store.get(&key_name(&paper)).await.map_err(TaskFault::Store)?;
            let key = veiled.and_then(|veiled| unveil(&paper, &veiled)).ok_or(TaskFault::NoKey)?;
            let key: Key = serde_json::from_str(&key).map_err(|_| TaskFault::NoKey)?;
            let record = record.marked(&key).map_err(TaskFault::Record)?;
            let review = match record.paper.rules.review {
                Review::Full => key.entries,
                Review::Marks | Review::Nothing => Vec::new(),
            };
            Ok(Done::Marked { record: Box::new(record), review })
        }
        Task::Sheet { records, shape, lang } => {
            let say = Say(lang);
            let rows: Result<Vec<_>, _> = records.iter().map(|record: &Record| row(record, say)).collect();
            let rows = rows.map_err(TaskFault::Record)?;
            let bytes = match shape {
                Shape::Csv => csv_sheet(&headings(say), &rows),
                Shape::Xlsx => xlsx_sheet(say.sheet_title(), &headings(say), &rows).map_err(|_| TaskFault::Sheet)?,
            };
            Ok(Done::Sheet { bytes })
        }
    }
}
