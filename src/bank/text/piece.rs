//! Text that knows where it stands.

use super::narrow::is_space;

/// A part of a line: its text, the line's number and the column of its first character, both counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece<'a> {
    pub text: &'a str,
    pub line: usize,
    pub column: usize,
}

impl<'a> Piece<'a> {
    /// What follows the first `bytes` bytes.
    pub fn after(self, bytes: usize) -> Piece<'a> {
        let (before, text) = self.text.split_at(bytes);
        Piece { text, column: self.column + before.chars().count(), ..self }
    }

    /// The first `bytes` bytes.
    pub fn until(self, bytes: usize) -> Piece<'a> {
        Piece { text: &self.text[..bytes], ..self }
    }

    pub fn trim(self) -> Piece<'a> {
        let start = self.text.len() - self.text.trim_start_matches(is_space).len();
        let piece = self.after(start);
        Piece { text: piece.text.trim_end_matches(is_space), ..piece }
    }

    pub fn is_empty(self) -> bool {
        self.text.is_empty()
    }
}

/// The physical lines of a text; LF, CRLF and CR end a line.
pub(super) fn lines(text: &str) -> Vec<Piece<'_>> {
    let mut lines = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(['\n', '\r']).unwrap_or(rest.len());
        let (line, tail) = rest.split_at(end);
        lines.push(Piece { text: line, line: lines.len() + 1, column: 1 });
        rest = tail.strip_prefix("\r\n").or_else(|| tail.get(1..)).unwrap_or("");
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns() {
        let found: Vec<_> = lines("甲\r\n\n 乙丙 \r丁").into_iter().map(|l| (l.text, l.line)).collect();
        assert_eq!(found, [("甲", 1), ("", 2), (" 乙丙 ", 3), ("丁", 4)]);
        let piece = lines("　乙丙 ")[0].trim();
        assert_eq!((piece.text, piece.column, piece.after(3).column), ("乙丙", 2, 3));
    }
}
