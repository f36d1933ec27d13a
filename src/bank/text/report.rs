//! Collects diagnostics with their places.

use super::piece::Piece;
use crate::bank::{Code, Diagnostic, Spot};

pub(super) struct Report<'a> {
    file: &'a str,
    lines: &'a [Piece<'a>],
    found: Vec<Diagnostic>,
}

impl<'a> Report<'a> {
    pub fn new(file: &'a str, lines: &'a [Piece<'a>]) -> Report<'a> {
        Report { file, lines, found: Vec::new() }
    }

    /// Notes `code` at the beginning of `at`.
    pub fn say(&mut self, code: Code, at: Piece<'_>) {
        let line = self.lines.get(at.line.saturating_sub(1)).map_or("", |line| line.text);
        let column = at.column.clamp(1, line.chars().count().max(1));
        self.found.push(Diagnostic::new(self.file, at.line.max(1), column, code, line));
    }

    /// Notes `code` and the other place it is about.
    pub fn say_also(&mut self, code: Code, at: Piece<'_>, other: Piece<'_>) {
        self.say(code, at);
        if let Some(last) = self.found.last_mut() {
            last.also = Some(Spot { file: self.file.to_string(), line: other.line, column: other.column });
        }
    }

    pub fn into_found(self) -> Vec<Diagnostic> {
        self.found
    }
}
