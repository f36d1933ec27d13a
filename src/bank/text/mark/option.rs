//! Option letters: `A.` `A．` `A、` `A：` `A)` `(A)`, and `A 一年`, `A一年` where the neighbours agree.

use crate::bank::text::narrow::{is_han, is_space, narrow};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct OptionMark {
    /// 0 is A. Letters beyond P are recognised to be reported.
    pub place: usize,
    pub form: Form,
    /// Bytes the mark takes.
    pub length: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A letter and this separator (half-width).
    Point(char),
    /// A letter in brackets.
    Round,
    /// A letter and nothing, or a space: an option only if its neighbours are.
    Loose,
}

/// Reads the option letter at the beginning of a text.
pub(crate) fn at_start(text: &str) -> Option<OptionMark> {
    let first = text.chars().next()?;
    if matches!(first, '(' | '（' | '[' | '【') {
        let inner = text[first.len_utf8()..].trim_start_matches(is_space);
        let place = letter(inner.chars().next()?)?;
        let rest = inner[inner.chars().next()?.len_utf8()..].trim_start_matches(is_space);
        let rest = rest.strip_prefix([')', '）', ']', '】'])?;
        return Some(OptionMark { place, form: Form::Round, length: text.len() - rest.len() });
    }
    let place = letter(first)?;
    let rest = &text[first.len_utf8()..];
    let spaced = rest.trim_start_matches(is_space);
    let loose = OptionMark { place, form: Form::Loose, length: text.len() - spaced.len() };
    match spaced.chars().next() {
        Some(c) if matches!(narrow(c), '.' | '、' | ':' | ')') => {
            let length = text.len() - spaced.len() + c.len_utf8();
            Some(OptionMark { place, form: Form::Point(narrow(c)), length })
        }
        Some(c) if spaced.len() < rest.len() && !c.is_ascii_alphabetic() || is_han(c) => Some(loose),
        _ => None,
    }
}

fn letter(c: char) -> Option<usize> {
    match narrow(c).to_ascii_uppercase() {
        c @ 'A'..='Z' => Some(c as usize - 'A' as usize),
        _ => None,
    }
}

/// The next place at or after byte `from` where option `place` begins, separated like the options before it (`form`;
/// `None`: any firm form).
pub(crate) fn find(text: &str, from: usize, place: usize, form: Option<Form>) -> Option<(usize, OptionMark)> {
    let mut before = text[..from].chars().next_back();
    for (at, c) in text[from..].char_indices() {
        let (at, previous) = (from + at, before.replace(c));
        if letter(c) != Some(place) && !matches!(c, '(' | '（' | '[' | '【') {
            continue;
        }
        let Some(mark) = at_start(&text[at..]).filter(|mark| mark.place == place) else { continue };
        let spaced = previous.is_none_or(is_space);
        let apart = match mark.form {
            Form::Point('.' | ')') => !previous.is_some_and(|c| narrow(c).is_ascii_alphanumeric()),
            // `甲与A、B两公司` is ordinary text unless something sets it off.
            Form::Point(_) if form.is_some() => !previous.is_some_and(|c| narrow(c).is_ascii_alphanumeric()),
            Form::Point(_) => spaced || previous.is_some_and(|c| ")）。？?".contains(c)),
            Form::Round => spaced || form.is_some(),
            Form::Loose => spaced && form.is_some(),
        };
        if apart && form.is_none_or(|form| form == mark.form) {
            return Some((at, mark));
        }
    }
    None
}

/// Whether [`find`] could find any letter inside the text, on its own or after options written `A.`.
pub(crate) fn anywhere(text: &str) -> bool {
    let firm = |form| (0..26).any(|place| find(text, 0, place, form).is_some());
    firm(None) || firm(Some(Form::Point('.')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters() {
        for (text, place, rest) in [
            ("A. 一年", 0, " 一年"),
            ("Ｂ．二年", 1, "二年"),
            ("c、三年", 2, "三年"),
            ("D：五年", 3, "五年"),
            ("(A) 一年", 0, " 一年"),
            ("A 一年", 0, "一年"),
            ("A一年", 0, "一年"),
            ("A.", 0, ""),
        ] {
            let mark = at_start(text).unwrap();
            assert_eq!((mark.place, &text[mark.length..]), (place, rest), "{text}");
        }
        for text in ["ABC", "A", "甲", "An apple", "(AB)"] {
            assert_eq!(at_start(text), None, "{text}");
        }
    }

    #[test]
    fn the_next_option_on_a_line() {
        let at = |text: &str, form| find(text, 1, 1, Some(form)).map(|(at, _)| at);
        assert_eq!(at("A.一年B.二年", Form::Point('.')), Some("A.一年".len()));
        assert_eq!(at("A.甲与B、C", Form::Point('.')), None);
        assert_eq!(at("A 一年 B 二年", Form::Loose), Some("A 一年 ".len()));
        assert_eq!(at("A.AB.C", Form::Point('.')), None);
    }
}
