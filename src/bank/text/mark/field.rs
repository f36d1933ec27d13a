//! Fields: `答案:`, `【解析】`, `依据：` and their other names.

use super::truth::truth;
use crate::bank::text::narrow::{is_space, narrow};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Answer,
    Rationale,
    Basis,
    Difficulty,
    /// 层次: what answering takes.
    Level,
    /// 要点: a rubric point.
    Point,
    /// 顺序: whether blanks may be filled in any order.
    Order,
    /// 题型: the kind of this one item.
    Kind,
    Version,
    Edition,
    Subject,
    /// One that question banks often have and ours has no place for.
    Unsupported,
}

/// Names of fields, longer ones before their beginnings.
const NAMES: [(&str, Field); 46] = [
    ("正确答案", Field::Answer),
    ("参考答案", Field::Answer),
    ("标准答案", Field::Answer),
    ("答案解析", Field::Rationale),
    ("答案", Field::Answer),
    ("答", Field::Answer),
    ("试题解析", Field::Rationale),
    ("题目解析", Field::Rationale),
    ("解析", Field::Rationale),
    ("详解", Field::Rationale),
    ("法律依据", Field::Basis),
    ("法条依据", Field::Basis),
    ("法规依据", Field::Basis),
    ("答案依据", Field::Basis),
    ("依据", Field::Basis),
    ("难易程度", Field::Difficulty),
    ("难易度", Field::Difficulty),
    ("难度系数", Field::Unsupported),
    ("难度", Field::Difficulty),
    ("认知层次", Field::Level),
    ("层次", Field::Level),
    ("得分要点", Field::Point),
    ("评分要点", Field::Point),
    ("要点", Field::Point),
    ("顺序", Field::Order),
    ("题目类型", Field::Kind),
    ("试题类型", Field::Kind),
    ("题型", Field::Kind),
    ("版本", Field::Version),
    ("版次", Field::Edition),
    ("科目", Field::Subject),
    ("分值", Field::Unsupported),
    ("分数", Field::Unsupported),
    ("知识点", Field::Unsupported),
    ("考点", Field::Unsupported),
    ("章节", Field::Unsupported),
    ("标签", Field::Unsupported),
    ("来源", Field::Unsupported),
    ("出处", Field::Unsupported),
    ("编号", Field::Unsupported),
    ("试题编号", Field::Unsupported),
    ("关键词", Field::Unsupported),
    ("备注", Field::Unsupported),
    ("ANSWER", Field::Answer),
    ("Answer", Field::Answer),
    ("答題", Field::Answer),
];

/// A field's mark at the beginning of a text: the field and the bytes its mark takes, colon or brackets included.
pub(crate) fn at_start(text: &str) -> Option<(Field, usize)> {
    NAMES.iter().find_map(|(name, field)| marked(text, name).map(|length| (*field, length)))
}

/// `name` with a colon after it, or in brackets with or without one.
fn marked(text: &str, name: &str) -> Option<usize> {
    let bracketed = text.starts_with(['【', '[', '〔']);
    let mut at = if bracketed { text.chars().next().map_or(0, char::len_utf8) } else { 0 };
    for letter in name.chars() {
        // Typists stretch two-character names: 答　案.
        at += text[at..].len() - text[at..].trim_start_matches(is_space).len();
        at += text[at..].strip_prefix(letter).map(|_| letter.len_utf8())?;
    }
    at += text[at..].len() - text[at..].trim_start_matches(is_space).len();
    if bracketed {
        at += text[at..].strip_prefix(['】', ']', '〕']).map(|rest| text[at..].len() - rest.len())?;
        return Some(at + colon(&text[at..]).unwrap_or(0));
    }
    Some(at + colon(&text[at..])?)
}

fn colon(text: &str) -> Option<usize> {
    text.chars().next().filter(|c| narrow(*c) == ':').map(char::len_utf8)
}

/// The first field mark inside a line, at or after byte `from`: the place where it begins.
///
/// Inside a line a mark must stand apart: at a boundary, in brackets, or (for an answer) with an answer right behind it.
pub(crate) fn inside(text: &str, from: usize) -> Option<usize> {
    let mut before = text[..from].chars().next_back();
    for (at, c) in text[from..].char_indices() {
        let (at, previous) = (from + at, before.replace(c));
        // No mark begins with any other character: a cheap test before the thorough one.
        if !"正参标答试题解法依难【[〔".contains(c) {
            continue;
        }
        let Some((field, length)) = at_start(&text[at..]) else { continue };
        let apart = previous.is_none_or(|c| is_space(c) || "。；;，,、)）】]」”\"！？!?.．".contains(c));
        let fits = match field {
            // A single 答 is too common a word.
            Field::Answer if text[at..].starts_with('答') && !text[at..].starts_with("答案") => false,
            Field::Answer => apart || matches!(c, '【' | '[' | '〔') || looks_like_answer(&text[at + length..]),
            Field::Rationale | Field::Basis => apart || matches!(c, '【' | '[' | '〔'),
            Field::Difficulty => apart,
            _ => false,
        };
        if fits {
            return Some(at);
        }
    }
    None
}

/// Letters, or a word for right or wrong, that end where they should.
fn looks_like_answer(text: &str) -> bool {
    let text = text.trim_start_matches(is_space);
    let letters = text.chars().map(narrow).take_while(|c| c.is_ascii_alphanumeric()).take(17).collect::<String>();
    // No word for right or wrong is longer: what follows need not be looked at from each mark again.
    let word = || text.chars().take_while(|c| !is_space(*c) && !"。；;，,".contains(*c)).take(8).collect::<String>();
    match letters.len() {
        0 => truth(&word()).is_some(),
        1..=16 => letters.bytes().all(|byte| matches!(byte.to_ascii_uppercase(), b'A'..=b'P')),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_at_the_start() {
        for (text, field, value) in [
            ("答案: B", Field::Answer, " B"),
            ("正确答案：AB", Field::Answer, "AB"),
            ("【答案】C", Field::Answer, "C"),
            ("【参考答案】：对", Field::Answer, "对"),
            ("答　案 ：B", Field::Answer, "B"),
            ("答案解析：因为", Field::Rationale, "因为"),
            ("法律依据：行政处罚法", Field::Basis, "行政处罚法"),
            ("难度系数: 0.9", Field::Unsupported, " 0.9"),
        ] {
            let (found, length) = at_start(text).unwrap();
            assert_eq!((found, &text[length..]), (field, value), "{text}");
        }
        for text in ["答案应当", "依据《行政处罚法》", "解析法条", "【背景】"] {
            assert_eq!(at_start(text), None, "{text}");
        }
    }

    #[test]
    fn marks_inside_a_line() {
        for (text, at) in [
            ("五年答案：B", Some("五年".len())),
            ("B。解析:因为", Some("B。".len())),
            ("B【解析】因为", Some(1)),
            ("请写出答案：理由充分", None),
            ("处罚的依据：充分", None),
            ("他说,答：是", None),
        ] {
            assert_eq!(inside(text, 0), at, "{text}");
        }
    }
}
