//! What can go wrong before and after an exam, in words.

use super::{attempts::AttemptsFault, screen::Unprepared};
use crate::{
    say::Say,
    sitting::IdentityFault,
    ui::{exam::words::trouble, parts::asset_failure, tasks::TaskFault},
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
        TaskFault::Shortage(cells) => say.fault_shortage(cells.iter().map(|cell| cell.missing as i64).sum()),
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
