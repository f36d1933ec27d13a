//! 层次: one of three words.

use crate::{
    bank::{
        Code,
        text::{narrow::narrowed, piece::Piece, report::Report},
    },
    question::Level,
};

pub(super) fn read(at: Piece<'_>, report: &mut Report<'_>) -> Option<Level> {
    let text = narrowed(at.text);
    let level = match text.trim().trim_end_matches('。') {
        "识记" | "记忆" | "了解" => Some(Level::Recall),
        "理解" | "领会" | "熟悉" => Some(Level::Understand),
        "应用" | "运用" | "掌握" => Some(Level::Apply),
        _ => None,
    };
    if level.is_none() {
        report.say(Code::LevelUnreadable, at);
    }
    level
}
