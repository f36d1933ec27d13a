//! Collects diagnostics with their places.

use super::piece::Piece;
use crate::bank::{Code, Diagnostic, Spot};
use std::collections::HashMap;

pub(super) struct Report<'a> {
    file: &'a str,
    lines: &'a [Piece<'a>],
    found: Vec<Diagnostic>,
    /// How many diagnostics each line has.
    said: HashMap<usize, usize>,
}

/// A line has at most so many diagnostics. More help nobody, and counting columns in a file that is one endless line
/// would take quadratic time.
const PER_LINE: usize = 100;

impl<'a> Report<'a> {
    pub fn new(file: &'a str, lines: &'a [Piece<'a>]) -> Report<'a> {
        Report { file, lines, found: Vec::new(), said: HashMap::new() }
    }

    /// Notes `code` at the beginning of `at`.
    pub fn say(&mut self, code: Code, at: Piece<'_>) {
        let said = self.said.entry(at.line).or_default();
        *said += 1;
        if *said > PER_LINE {
            return;
        }
        let line = self.lines.get(at.line.saturating_sub(1)).map_or("", |line| line.text);
        let column = at.column.clamp(1, line.chars().count().max(1));
        self.found.push(Diagnostic::new(self.file, at.line.max(1), column, code, line));
    }

    /// Notes `code` and the other place it is about.
    pub fn say_also(&mut self, code: Code, at: Piece<'_>, other: Piece<'_>) {
        let before = self.found.len();
        self.say(code, at);
        if let Some(last) = self.found.get_mut(before) {
            last.also = Some(Spot { file: self.file.to_string(), line: other.line, column: other.column });
        }
    }

    pub fn into_found(self) -> Vec<Diagnostic> {
        self.found
    }
}
