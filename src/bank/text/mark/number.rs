//! Numbers of items, of sub-questions and of cases.

use crate::bank::text::narrow::{is_space, narrow, number};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Number {
    pub value: u32,
    pub style: Style,
    /// Bytes the mark takes.
    pub length: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// `1.` `1、` `第1题`: an item.
    Point,
    /// `1 ` with nothing but a space: an item if the count fits.
    Loose,
    /// `(1)` `⑴` `问题一：`: a sub-question.
    Round,
    /// `案例一`: a case.
    Case,
}

/// Reads the number at the beginning of a trimmed line.
pub(crate) fn at_start(text: &str) -> Option<Number> {
    pointed(text).or_else(|| ordinal(text)).or_else(|| round(text)).or_else(|| named(text))
}

fn pointed(text: &str) -> Option<Number> {
    if !text.starts_with(|c| narrow(c).is_ascii_digit()) {
        return None;
    }
    let (value, digits) = number(text)?;
    if digits > 12 || value > 99_999 {
        return None;
    }
    let rest = &text[digits..];
    let first = rest.chars().next()?;
    let length = digits + first.len_utf8();
    let next = text[length..].chars().next().map_or(' ', narrow);
    let fits = match narrow(first) {
        // 3.5万元 and 1、2项 are no items; 3.2026年 is one.
        '.' | '、' | ':' | ',' => !next.is_ascii_digit() || is_year(&text[length..]),
        ')' => true,
        ' ' => return (!next.is_ascii_digit()).then_some(Number { value, style: Style::Loose, length }),
        _ => false,
    };
    (fits && (narrow(first) != ',' || next == ' ')).then_some(Number { value, style: Style::Point, length })
}

fn is_year(text: &str) -> bool {
    number(text).is_some_and(|(year, length)| (1900..2200).contains(&year) && text[length..].starts_with('年'))
}

/// 第3题
fn ordinal(text: &str) -> Option<Number> {
    let inner = text.strip_prefix('第')?;
    let (value, length) = number(inner)?;
    let rest = inner[length..].strip_prefix("题")?;
    let rest = rest.strip_prefix([':', '：', '.', '．', '、', ' ', '\u{3000}']).or(rest.is_empty().then_some(rest))?;
    Some(Number { value, style: Style::Point, length: text.len() - rest.len() })
}

/// (1), （1） and ⑴
fn round(text: &str) -> Option<Number> {
    let first = text.chars().next()?;
    if let '\u{2474}'..='\u{2487}' = first {
        return Some(Number { value: first as u32 - 0x2473, style: Style::Round, length: first.len_utf8() });
    }
    let inner = text.strip_prefix(['(', '（'])?.trim_start_matches(is_space);
    if !inner.starts_with(|c| narrow(c).is_ascii_digit()) {
        return None;
    }
    let (value, length) = number(inner)?;
    let rest = inner[length..].trim_start_matches(is_space).strip_prefix([')', '）'])?;
    (value < 100).then_some(Number { value, style: Style::Round, length: text.len() - rest.len() })
}

/// 问题一：, 第一问： and 案例一：
fn named(text: &str) -> Option<Number> {
    let (style, inner) = if let Some(inner) = text.strip_prefix("问题") {
        (Style::Round, inner)
    } else if let Some(inner) = text.strip_prefix('第') {
        (Style::Round, inner)
    } else {
        let inner = text.trim_start_matches(['【', '[']);
        (Style::Case, inner.strip_prefix("案例").or_else(|| inner.strip_prefix("材料"))?)
    };
    let inner = if style == Style::Case { inner.trim_start_matches(['(', '（']) } else { inner };
    let (value, length) = number(inner)?;
    let rest = &inner[length..];
    let rest = if text.starts_with('第') { rest.strip_prefix('问')? } else { rest };
    let close = |c: char| is_space(c) || ":：.．、)）】]".contains(c);
    (rest.is_empty() || rest.starts_with(close)).then(|| {
        let rest = rest.trim_start_matches(close);
        Number { value, style, length: text.len() - rest.len() }
    })
}

#[cfg(test)]
mod tests {
    use super::{Style::*, at_start};

    #[test]
    fn numbers() {
        for (text, value, style, rest) in [
            ("1. 某市", 1, Point, " 某市"),
            ("１２、某市", 12, Point, "某市"),
            ("3.2026年3月", 3, Point, "2026年3月"),
            ("3)某市", 3, Point, "某市"),
            ("第7题：某市", 7, Point, "某市"),
            ("4 某市", 4, Loose, "某市"),
            ("（2）[单选] 某市", 2, Round, "[单选] 某市"),
            ("⑶某市", 3, Round, "某市"),
            ("问题一：某市", 1, Round, "某市"),
            ("第二问 某市", 2, Round, "某市"),
            ("【案例二】某市", 2, Case, "某市"),
            ("1.", 1, Point, ""),
        ] {
            let found = at_start(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((found.value, found.style, &text[found.length..]), (value, style, rest), "{text}");
        }
    }

    #[test]
    fn no_numbers() {
        for text in ["3.5万元", "1、2项", "10:30", "2026年", "案例分析", "第三条", "(一)", "123456. 某", "问题在于"]
        {
            assert_eq!(at_start(text), None, "{text}");
        }
    }
}
