//! Diagnostics for a terminal: place, code, hint, the line, and a caret under the culprit.

use std::io::{self, Write};
use xuefa::{
    bank::Diagnostic,
    say::{Lang, Say},
};

pub fn diagnostic(out: &mut impl Write, diagnostic: &Diagnostic, lang: Lang) -> io::Result<()> {
    let Diagnostic { file, line, column, code, severity, text, also } = diagnostic;
    let (severity, code_name) = (severity.as_str(), code.as_str());
    writeln!(out, "{file}:{line}:{column}: {severity}[{code_name}]: {}", Say(lang).hint_for(*code))?;
    if !text.is_empty() {
        let before: usize = text.chars().take(diagnostic.caret() - 1).map(width).sum();
        let shown: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        writeln!(out, "    {shown}\n    {:before$}^", "")?;
    }
    if let Some(also) = also {
        writeln!(out, "    → {}:{}:{}", also.file, also.line, also.column)?;
    }
    Ok(())
}

/// Columns a character takes on a terminal: two for Chinese characters and full-width forms, none for marks that
/// combine or do not show.
fn width(c: char) -> usize {
    match c as u32 {
        0x0300..=0x036F | 0x200B..=0x200F | 0x2060 | 0xFE00..=0xFE0F | 0xFEFF => 0,
        0x1100..=0x115F | 0x2E80..=0x303E | 0x3041..=0xA4CF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF | 0xFE30..=0xFE4F => 2,
        0xFF00..=0xFF60 | 0xFFE0..=0xFFE6 | 0x1F300..=0x1FAFF | 0x20000..=0x3FFFD => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use xuefa::bank::Code;

    #[test]
    fn the_whole_message_with_the_caret_under_the_culprit() {
        let found = Diagnostic::new("甲.txt", 3, 5, Code::AnswerOutOfRange, "答案: E");
        let mut out = Vec::new();
        diagnostic(&mut out, &found, Lang::En).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "甲.txt:3:5: error[answer-out-of-range]: The answer names an option that is not there; the item is left out; \
             correct either of them\n    答案: E\n          ^\n"
        );
    }
}
