//! One record, one row.

use super::moment;
use crate::{
    marking::{Record, RecordFault},
    question::Hundredths,
    say::Say,
};

/// A cell knows what it is, so that no shape has to guess.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A name or a number that names somebody: always text.
    Text(String),
    Marks(Hundredths),
    Count(u64),
    Empty,
}

pub type Row = Vec<Cell>;

/// The headings of the columns, in order.
pub fn headings(say: Say) -> Vec<String> {
    [
        say.sheet_identity(),
        say.sheet_name(),
        say.sheet_unit(),
        say.sheet_exam(),
        say.sheet_total(),
        say.sheet_full(),
        say.sheet_verdict(),
        say.sheet_band(),
        say.sheet_pending(),
        say.sheet_minutes(),
        say.sheet_started(),
        say.sheet_ended(),
        say.sheet_left(),
        say.sheet_reopened(),
        say.sheet_credited(),
        say.sheet_refused(),
        say.sheet_sections(),
        say.sheet_paper(),
        say.sheet_link(),
    ]
    .map(String::from)
    .to_vec()
}

/// The row of a marked record.
///
/// # Errors
/// When the record is not whole.
pub fn row(record: &Record, say: Say) -> Result<Row, RecordFault> {
    let state = record.state()?;
    let marks = record.marks.as_ref();
    let text = |text: &str| Cell::Text(text.into());
    let candidate = state.candidate.as_ref();
    let at = |stamp: Option<crate::sitting::Stamp>| stamp.map_or(Cell::Empty, |stamp| Cell::Text(moment(stamp.wall)));
    let verdict = match marks.and_then(|marks| marks.passed) {
        Some(true) => text(say.verdict_pass()),
        Some(false) => text(say.verdict_fail()),
        None => Cell::Empty,
    };
    let sections = marks.map(|marks| {
        let each = marks.sections.iter().map(|group| format!("{} {}/{}", group.name, group.marks, group.full));
        each.collect::<Vec<_>>().join("; ")
    });
    Ok(vec![
        candidate.map_or(Cell::Empty, |c| text(c.identity.number())),
        candidate.map_or(Cell::Empty, |c| text(&c.name)),
        candidate.map_or(Cell::Empty, |c| text(&c.unit)),
        text(&record.paper.title),
        marks.map_or(Cell::Empty, |marks| Cell::Marks(marks.total)),
        Cell::Marks(record.paper.full),
        verdict,
        marks.and_then(|marks| marks.band.as_deref()).map_or(Cell::Empty, text),
        marks.map_or(Cell::Empty, |marks| Cell::Count(marks.pending.len() as u64)),
        Cell::Count(state.used.div_ceil(60_000)),
        at(state.started),
        at(state.ended),
        Cell::Count(state.left.into()),
        Cell::Count(state.reopened.into()),
        Cell::Count(state.credited.div_ceil(60_000)),
        Cell::Count(state.refused.len() as u64),
        sections.map_or(Cell::Empty, Cell::Text),
        text(&record.paper.id().to_string()),
        record.entries.last().map_or(Cell::Empty, |entry| text(&entry.link.to_string())),
    ])
}
