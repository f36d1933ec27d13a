//! 难度: a share of one, a percentage, or a word.

use crate::{
    bank::{
        Code,
        text::{narrow::narrowed, piece::Piece, report::Report},
    },
    question::{Difficulty, Hundredths},
};

pub(super) fn read(at: Piece<'_>, report: &mut Report<'_>) -> Option<Difficulty> {
    let text = narrowed(at.text);
    let text = text.trim().trim_end_matches('。');
    if let Some(difficulty) = number(text) {
        return Some(difficulty);
    }
    let word = match text {
        "易" | "容易" | "简单" | "低" => Some(30),
        "较易" | "较低" => Some(40),
        "中" | "中等" | "一般" | "适中" => Some(50),
        "较难" | "较高" => Some(60),
        "难" | "困难" | "高" => Some(70),
        _ => None,
    };
    report.say(if word.is_some() { Code::DifficultyGuessed } else { Code::DifficultyUnreadable }, at);
    word.map(Difficulty)
}

/// `0.3`, `30%`; at most 1.
fn number(text: &str) -> Option<Difficulty> {
    let hundredths = match text.strip_suffix('%') {
        Some(percent) => percent.trim_end().parse::<u8>().ok()?.into(),
        None => text.parse::<Hundredths>().ok()?.0,
    };
    u8::try_from(hundredths).ok().filter(|n| *n <= 100).map(Difficulty)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_and_percentages() {
        for (text, read) in [("0.3", Some(30)), ("0.35", Some(35)), ("45%", Some(45)), ("1", Some(100)), ("0", Some(0))]
        {
            assert_eq!(number(text), read.map(Difficulty), "{text}");
        }
        for text in ["1.5", "-0.3", "0.333", "三成", "", "101%"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
