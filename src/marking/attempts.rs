//! 多次考试取最好成绩: the best of several attempts.

use super::Marks;

/// The place of the attempt that counts: the highest total, of equals the earliest. `None`: no attempt.
pub fn best(attempts: &[Marks]) -> Option<usize> {
    // max_by_key takes the last of equals, so look from the end.
    attempts.iter().enumerate().rev().max_by_key(|(_, marks)| marks.total).map(|(at, _)| at)
}
