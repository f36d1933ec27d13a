//! Banks as plain text: the house shape of docs/formats.md, and the many shapes of other people's files.
//!
//! Four phases, each a pure function that cannot fail: bytes are [decoded](decode), lines classified each by itself
//! ([`row`]), gathered into drafts ([`assemble`]), and drafts read as items ([`resolve`]).

mod assemble;
mod decode;
mod draft;
mod file_field;
mod mark;
mod narrow;
mod options;
mod piece;
mod report;
mod resolve;
mod row;
mod run;

use super::{
    Code, Diagnostic, Subject,
    gather::{At, Found, Reading},
};
use decode::{Decoded, decode, is_stray_control};
use draft::Outline;
use piece::{Piece, lines};
use report::Report;

pub(super) fn read(file: &str, bytes: &[u8]) -> Reading {
    let (text, guessed) = match decode(bytes) {
        Decoded::Text { text, guessed } => (text, guessed),
        Decoded::Binary => {
            let diagnostics = vec![Diagnostic::new(file, 1, 1, Code::NotText, "")];
            return Reading { diagnostics, ..Reading::default() };
        }
    };
    let lines = lines(&text);
    let mut report = Report::new(file, &lines);
    if guessed {
        report.say(Code::EncodingGuessed, lines[0]);
    }
    for line in &lines {
        unreadable(*line, &mut report);
    }
    let rows: Vec<_> = lines.iter().map(|line| row::row(*line)).collect();
    let fallback = subject_of(file);
    let outline = assemble::assemble(&rows, &fallback, &mut report);
    let subjects = subjects(&outline, &lines);
    if outline.drafts.is_empty() && outline.edition.is_none() && subjects.is_empty() {
        report.say(Code::NoItems, Piece { text: "", line: 1, column: 1 });
    }
    let mut items = Vec::new();
    for draft in outline.drafts {
        let at = place(draft.head.at, &lines);
        let questions = if draft.is_case() { &draft.parts[..] } else { std::slice::from_ref(&draft.head) };
        let asked = questions.iter().map(|asked| (asked.at.line, asked.at.column)).collect();
        items.extend(resolve::item(draft, &mut report).map(|item| Found { item, at, asked }));
    }
    Reading { edition: outline.edition, subjects, items, diagnostics: report.into_found() }
}

/// The subjects that have a version or items. A `#` line that has neither is the file's title.
fn subjects(outline: &Outline<'_>, lines: &[Piece<'_>]) -> Vec<(Subject, Option<At>)> {
    let named = outline.subjects.iter();
    let used =
        named.filter(|named| named.version.is_some() || outline.drafts.iter().any(|draft| draft.subject == named.name));
    used.map(|named| {
        let subject = Subject { name: named.name.clone(), version: named.version.map(|(date, _)| date) };
        (subject, named.version.map(|(_, at)| place(at, lines)))
    })
    .collect()
}

fn place(at: Piece<'_>, lines: &[Piece<'_>]) -> At {
    let text = lines.get(at.line.saturating_sub(1)).map_or("", |line| line.text);
    At { line: at.line, column: at.column, text: text.to_string() }
}

/// Names the first byte or control character of a line that cannot be read.
fn unreadable(line: Piece<'_>, report: &mut Report<'_>) {
    if let Some(at) = line.text.find(char::REPLACEMENT_CHARACTER) {
        report.say(Code::Undecodable, line.after(at));
    }
    if let Some(at) = line.text.find(is_stray_control) {
        report.say(Code::ControlCharacter, line.after(at));
    }
}

/// The subject of a file that names none: its own name, or its folder's if it is named after a kind.
fn subject_of(file: &str) -> String {
    let mut names = file.rsplit(['/', '\\']).filter(|name| !name.is_empty());
    let name = names.next().unwrap_or_default();
    let name = name.rsplit_once('.').map_or(name, |(stem, _)| stem).trim();
    let about_kind = mark::heading::kind_name(name).is_some();
    let folder = names.next().filter(|folder| about_kind && !matches!(*folder, "." | ".."));
    match folder.unwrap_or(name) {
        "" => "题库".to_string(),
        name => name.to_string(),
    }
}

/// Whether a reader would take this text, in the middle of an item, for text and nothing else. The writer asks.
pub(super) fn is_plain(line: &str) -> bool {
    let piece = Piece { text: line, line: 1, column: 1 };
    let row = row::row(piece);
    matches!(row.mark, row::Mark::Text)
        // Section headings may be numbered like items.
        && mark::heading::heading(&format!("1. {line}")).is_none()
        && row.head.text == line
        && row.inline.is_empty()
        && !row.hard
        && !mark::option::anywhere(line)
        && assemble::tagged(line).is_none()
        && !mark::bracket::brackets(line).iter().any(|b| mark::bracket::holds_answer(&line[b.start..b.end]))
}

/// Whether a line that ends so ends its paragraph without a `\`.
pub(super) use run::ends_sentence;

/// Whether a heading with this name would be read as a subject.
pub(super) fn is_plain_subject(name: &str) -> bool {
    mark::heading::heading(&format!("# {name}")) == Some(mark::Heading::Subject(name))
}

#[cfg(test)]
mod tests;
