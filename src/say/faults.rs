//! What went wrong, in words: for faults that carry only data.

use super::Say;
use crate::{
    marking::RecordFault,
    paper::{FaultKind, Short},
    question::{Difficulty, Hundredths},
};

impl Say {
    pub fn blueprint_fault(self, kind: FaultKind) -> &'static str {
        match kind {
            FaultKind::Stray => self.blueprint_stray(),
            FaultKind::UnknownField => self.blueprint_unknown_field(),
            FaultKind::Misplaced => self.blueprint_misplaced(),
            FaultKind::Repeated => self.blueprint_repeated(),
            FaultKind::Contradiction => self.blueprint_contradiction(),
            FaultKind::UnknownKind => self.blueprint_unknown_kind(),
            FaultKind::Value => self.blueprint_value(),
            FaultKind::Cell => self.blueprint_cell(),
            FaultKind::MissingTitle => self.blueprint_missing_title(),
            FaultKind::MissingCode => self.blueprint_missing_code(),
            FaultKind::MissingTime => self.blueprint_missing_time(),
            FaultKind::MissingMarks => self.blueprint_missing_marks(),
            FaultKind::EmptySection => self.blueprint_empty_section(),
            FaultKind::NoSections => self.blueprint_no_sections(),
        }
    }

    /// Which cell lacks how many items.
    pub fn short(self, short: &Short) -> String {
        let subject = short.cell.subject.as_deref().unwrap_or(self.any_subject());
        let (wanted, missing) = (short.cell.count as i64, short.missing as i64);
        let figure = |difficulty: Difficulty| Hundredths(difficulty.0.into()).to_string();
        match short.cell.difficulty {
            None => self.short_cell(missing, wanted, &short.section, subject),
            Some((from, to)) => {
                self.short_cell_difficulty(missing, wanted, &short.section, subject, &figure(from), &figure(to))
            }
        }
    }

    pub fn record_fault(self, fault: RecordFault) -> String {
        match fault {
            RecordFault::Format => self.record_format().into(),
            RecordFault::Broken(broken) => self.record_broken(broken.at as i64 + 1),
            RecordFault::OtherPaper => self.record_other_paper().into(),
            RecordFault::OtherKey => self.record_other_key().into(),
            RecordFault::NotOver => self.record_not_over().into(),
        }
    }
}
