//! What can go wrong before and after an exam, in words.

use super::{attempts::AttemptsFault, screen::Unprepared};
use crate::{
    export::moment,
    paper::{Leaving, Navigation, NoPaper, Paper, Unanswered},
    say::Say,
    sitting::IdentityFault,
    ui::{
        exam::words::{minutes, trouble},
        parts::asset_failure,
        tasks::TaskFault,
    },
};

pub fn identity_fault(say: Say, fault: IdentityFault) -> &'static str {
    match fault {
        IdentityFault::Empty => say.identity_missing(),
        IdentityFault::Shape => say.identity_shape(),
        IdentityFault::Birthday => say.identity_birthday(),
        IdentityFault::CheckDigit => say.identity_check(),
    }
}

pub fn task_fault(say: Say, fault: &TaskFault) -> String {
    match fault {
        TaskFault::Bundle => say.fault_bundle().into(),
        TaskFault::NoSuchExam => say.fault_exam().into(),
        TaskFault::NoPaper(NoPaper::Shortage(cells)) => {
            say.fault_shortage(cells.iter().map(|cell| cell.missing as i64).sum())
        }
        TaskFault::NoPaper(NoPaper::Unequal { .. }) => say.fault_unequal().into(),
        TaskFault::Store(reason) => say.fault_store(&trouble(say, reason)),
        TaskFault::NoKey => say.fault_no_key().into(),
        TaskFault::Record(_) => say.fault_record().into(),
        TaskFault::Sheet => say.fault_sheet().into(),
        TaskFault::Worker(reason) if reason.is_empty() => say.fault_worker().into(),
        TaskFault::Worker(reason) => say.fault_worker_reason(reason),
        TaskFault::Cancelled => say.fault_cancelled().into(),
    }
}

pub fn attempts_fault(say: Say, fault: &AttemptsFault) -> String {
    match fault {
        AttemptsFault::OtherName => say.identity_other_name().into(),
        AttemptsFault::Store(reason) => say.fault_store(&trouble(say, reason)),
    }
}

pub fn unprepared(say: Say, reason: &Unprepared) -> String {
    match reason {
        Unprepared::Asset(error) => asset_failure(say, error),
        Unprepared::Task(fault) => task_fault(say, fault),
        Unprepared::Chance => say.fault_chance().into(),
    }
}

/// A point in time, to the minute.
pub fn time(wall: i64) -> String {
    let mut text = moment(wall);
    text.truncate(text.len().saturating_sub(3));
    text
}

/// The rules a candidate has to know, a sentence each.
pub fn rules(say: Say, paper: &Paper) -> Vec<String> {
    let rules = &paper.rules;
    let mut said = Vec::new();
    if rules.navigation == Navigation::Sections {
        said.push(say.notice_sections().into());
    }
    for section in &paper.sections {
        if let Some(time) = section.time {
            said.push(say.notice_section_time(&section.title, &minutes(say, time)));
        }
    }
    if rules.earliest_hand_in > 0 {
        said.push(say.notice_earliest(&minutes(say, rules.earliest_hand_in)));
    }
    if rules.unanswered == Unanswered::Refused {
        said.push(say.notice_all_answers().into());
    }
    said.push(match rules.leaving {
        Leaving::Recorded => say.notice_leaving_recorded().into(),
        Leaving::AtMost(count) => say.notice_leaving_limit(count.into()),
    });
    said.push(say.notice_away(&minutes(say, rules.away_limit)));
    said.push(say.notice_clock().into());
    said
}

#[cfg(test)]
mod tests {
    #[test]
    fn times_are_shown_to_the_minute() {
        assert_eq!(super::time(1_795_310_405_999), "2026-11-22 09:20");
    }
}
