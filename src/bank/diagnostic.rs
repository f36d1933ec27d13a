//! What a reader has to say about a place in a file. Data only: the words are in `say`.

use super::Code;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// File or sheet name as given to the reader.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// In characters, counted from 1.
    pub column: usize,
    pub code: Code,
    pub severity: Severity,
    /// The original line, or the part of a long line around the column (see [`Diagnostic::caret`]).
    pub text: String,
    /// The other place a duplicate or a contradiction is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub also: Option<Spot>,
}

/// A place in a file, both numbers counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spot {
    pub file: String,
    pub line: usize,
    pub column: usize,
}

/// An error means that something could not be read and is left out of the bank; a warning, that it was read with a guess
/// or looks wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    Warning,
    Error,
}

impl Severity {
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// Up to this column a line is quoted from its beginning.
const NEAR: usize = 160;
/// Characters quoted before the culprit when a line is quoted from its middle.
const BEFORE: usize = 40;
/// Characters quoted at most.
const QUOTED: usize = 200;

impl Diagnostic {
    /// A diagnostic of `code` at a column of `line_text`.
    pub fn new(file: &str, line: usize, column: usize, code: Code, line_text: &str) -> Diagnostic {
        Diagnostic {
            file: file.to_string(),
            line,
            column,
            code,
            severity: code.severity(),
            text: excerpt(line_text, column),
            also: None,
        }
    }

    /// Where the culprit stands in `text`: counted from 1, in characters.
    pub fn caret(&self) -> usize {
        if self.column <= NEAR { self.column } else { BEFORE + 2 }
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// A file that is one endless line must not be quoted whole in each of its diagnostics.
fn excerpt(line: &str, column: usize) -> String {
    let (lead, skipped) = if column <= NEAR { ("", 0) } else { ("…", column - 1 - BEFORE) };
    let mut rest = line.chars().skip(skipped);
    let mut text: String = lead.chars().chain(rest.by_ref().take(QUOTED)).collect();
    if rest.next().is_some() {
        text.push('…');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_caret_finds_the_culprit_in_long_lines_too() {
        for (length, column) in [(1, 1), (160, 160), (161, 161), (500, 3), (500, 170), (500, 500)] {
            let line: String = (1..=length).map(|at| if at == column { '错' } else { '字' }).collect();
            let diagnostic = Diagnostic::new("f", 1, column, Code::AnswerMissing, &line);
            assert_eq!(diagnostic.text.chars().nth(diagnostic.caret() - 1), Some('错'), "{length} {column}");
            assert!(diagnostic.text.chars().count() <= QUOTED + 2);
        }
    }
}
