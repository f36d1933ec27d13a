//! Round brackets in a stem: where the answer goes, and where many banks leave it.

use super::truth::truth;
use crate::bank::text::narrow::{is_space, narrow};

/// One pair of round brackets without others inside: byte places of the content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bracket {
    pub start: usize,
    pub end: usize,
}

impl Bracket {
    /// The byte where the opening bracket stands and the byte after the closing one.
    pub fn outside(self, text: &str) -> (usize, usize) {
        let open = text[..self.start].chars().next_back().map_or(0, char::len_utf8);
        let close = text[self.end..].chars().next().map_or(0, char::len_utf8);
        (self.start - open, self.end + close)
    }
}

/// All pairs, half-width or full-width or mixed.
pub(crate) fn brackets(text: &str) -> Vec<Bracket> {
    let mut found = Vec::new();
    let mut open = None;
    for (at, c) in text.char_indices() {
        match narrow(c) {
            '(' => open = Some(at + c.len_utf8()),
            ')' => found.extend(open.take().map(|start| Bracket { start, end: at })),
            _ => {}
        }
    }
    found
}

/// The option letters that are a text's whole content, as places (0 is A); `None` when there is anything else.
pub(crate) fn letters(text: &str) -> Option<Vec<usize>> {
    let mut places = Vec::new();
    for c in text.chars().map(narrow).filter(|c| !is_space(*c)) {
        match c.to_ascii_uppercase() {
            c @ 'A'..='P' => places.push(c as usize - 'A' as usize),
            ',' | '、' | ';' | '/' | '，' => {}
            _ => return None,
        }
    }
    (!places.is_empty() && places.len() <= 16).then_some(places)
}

/// Whether the bracket's content could be an answer: letters, or a word for right or wrong.
pub(crate) fn holds_answer(content: &str) -> bool {
    letters(content).is_some() || truth(content).is_some()
}

/// The text with the bracket's content replaced by one space of the bracket's width.
pub(crate) fn emptied(text: &str, bracket: Bracket) -> String {
    let wide = text[..bracket.start].ends_with('（');
    format!("{}{}{}", &text[..bracket.start], if wide { '\u{3000}' } else { ' ' }, &text[bracket.end..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_and_letters() {
        let text = "某市（ B ）的(乙)";
        let contents: Vec<_> = brackets(text).iter().map(|b| &text[b.start..b.end]).collect();
        assert_eq!(contents, [" B ", "乙"]);
        assert_eq!(emptied(text, brackets(text)[0]), "某市（\u{3000}）的(乙)");
        assert_eq!(letters(" a、Ｃ "), Some(vec![0, 2]));
        assert_eq!(letters("甲"), None);
        assert_eq!(letters(""), None);
    }
}
