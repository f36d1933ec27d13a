//! Text gathered from several lines of a file.

use super::{
    narrow::{is_han, is_space},
    piece::Piece,
};
use std::borrow::Cow;

/// What one line, or a part of it, adds to a text.
#[derive(Clone, Debug)]
pub(super) struct Run<'a> {
    pub at: Piece<'a>,
    /// As written, or after an answer was taken out of it.
    pub text: Cow<'a, str>,
    /// Written with a leading `\`: nothing in it is a mark.
    pub verbatim: bool,
    /// Written with a trailing `\`, or ended by other means: a paragraph ends here.
    pub hard: bool,
}

/// The runs of one stem, option or field.
#[derive(Clone, Debug, Default)]
pub(super) struct Text<'a>(pub Vec<Run<'a>>);

impl<'a> Run<'a> {
    pub fn new(at: Piece<'a>, verbatim: bool, hard: bool) -> Run<'a> {
        Run { at, text: Cow::Borrowed(at.text), verbatim, hard }
    }
}

impl<'a> Text<'a> {
    pub fn of(run: Run<'a>) -> Text<'a> {
        Text(vec![run])
    }

    pub fn push(&mut self, run: Run<'a>) {
        self.0.push(run);
    }

    /// Ends the paragraph.
    pub fn end_paragraph(&mut self) {
        if let Some(last) = self.0.last_mut() {
            last.hard = true;
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|run| run.text.chars().all(is_space))
    }

    /// Where it begins: its first run that says something, else its first.
    pub fn place(&self) -> Option<Piece<'a>> {
        let said = self.0.iter().find(|run| !run.text.chars().all(is_space));
        said.or(self.0.first()).map(|run| run.at.trim())
    }

    /// Everything as one text: lines broken by hand become whole again, paragraphs stay apart by a line feed.
    pub fn join(&self) -> String {
        let mut text = String::new();
        let mut hard = false;
        for run in &self.0 {
            let line = run.text.trim_matches(is_space);
            if line.is_empty() {
                hard |= run.hard;
                continue;
            }
            if let Some(last) = text.chars().next_back() {
                let first = line.chars().next().unwrap_or(' ');
                if hard || ends_sentence(last) {
                    text.push('\n');
                } else if !is_wide(last) && !is_wide(first) {
                    text.push(' ');
                }
            }
            text.extend(line.chars().filter_map(|c| match c {
                '\t' => Some(' '),
                c if c.is_control() => None,
                c => Some(c),
            }));
            hard = run.hard;
        }
        text
    }
}

/// A line that ends so was not broken by hand.
pub(crate) fn ends_sentence(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '；' | '：' | '…' | '!' | '?' | ';' | ':')
}

fn is_wide(c: char) -> bool {
    is_han(c) || !c.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::text::piece::lines;

    #[test]
    fn lines_become_paragraphs() {
        let file = " 某市\n监管局对。\n其 use\nof it\n\n甲";
        let text = Text(lines(file).into_iter().map(|line| Run::new(line, false, false)).collect());
        assert_eq!(text.join(), "某市监管局对。\n其 use of it甲");
    }
}
