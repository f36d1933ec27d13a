//! Writes a bank in the house shape, so that reading it gives the same bank.
//!
//! Text that could be taken for a mark is guarded by a leading `\`, a paragraph end that nothing shows by a trailing `\`.

use super::{Bank, text};
use crate::{
    law::Citation,
    question::{Body, Content, Difficulty, Hundredths, Item, Letter, Question},
};
use std::fmt::Write as _;

/// The bank as one text file. Texts are written line by line, without the white space at their ends.
pub fn write(bank: &Bank) -> String {
    let mut page = Page::default();
    if let Some(edition) = bank.edition {
        page.line(&format!("版次: {edition}"));
    }
    let mut subjects = bank.subjects.iter();
    let (mut subject, mut kind, mut number) = (None, None, 0);
    for item in &bank.items {
        // Headers come in the bank's order, each before the first item that needs it.
        while bank.subjects.iter().any(|known| known.name == item.subject)
            && !page.entered.contains(&item.subject)
            && let Some(next) = subjects.next()
        {
            page.subject(&next.name);
            if let Some(version) = next.version {
                page.line(&format!("版本: {version}"));
            }
            subject = Some(next.name.as_str());
            kind = None;
        }
        if subject != Some(item.subject.as_str()) {
            page.subject(&item.subject);
            subject = Some(item.subject.as_str());
            kind = None;
        }
        if kind != Some(item.kind()) {
            page.line(&format!("## {}", item.kind().heading()));
            kind = Some(item.kind());
            number = 0;
        }
        number += 1;
        page.item(number, item);
    }
    for next in subjects {
        page.subject(&next.name);
        if let Some(version) = next.version {
            page.line(&format!("版本: {version}"));
        }
    }
    page.text
}

#[derive(Default)]
struct Page {
    text: String,
    /// Subjects already named.
    entered: Vec<String>,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text += line;
        self.text.push('\n');
    }

    fn subject(&mut self, name: &str) {
        let plain = text::is_plain_subject(name);
        self.line(&if plain { format!("# {name}") } else { format!("科目: {name}") });
        self.entered.push(name.to_string());
    }

    /// `mark` and a text, the text guarded where it must be.
    fn marked(&mut self, mark: &str, said: &str) {
        let lines: Vec<&str> = said.lines().collect();
        self.text += mark;
        for (at, line) in lines.iter().enumerate() {
            let plain = text::is_plain(line);
            match (at, plain) {
                (0, true) => self.text.push(' '),
                (0, false) => self.text += "\n\\",
                (_, true) => {}
                (_, false) => self.text.push('\\'),
            }
            self.text += line;
            let breaks = at + 1 < lines.len() && !line.ends_with(text::ends_sentence);
            if breaks || line.ends_with('\\') {
                self.text.push('\\');
            }
            if at + 1 < lines.len() {
                self.text.push('\n');
            }
        }
        self.text.push('\n');
    }

    fn item(&mut self, number: usize, item: &Item) {
        match &item.content {
            Content::Simple(question) => {
                self.question(&format!("{number}."), question);
                self.difficulty(item.difficulty);
                self.level(item, 0);
            }
            Content::Case { material, parts } => {
                self.marked(&format!("{number}."), material);
                self.difficulty(item.difficulty);
                for (at, part) in parts.iter().enumerate() {
                    let kind = part.body.kind().heading().trim_end_matches('题').trim_end_matches("选择");
                    self.question(&format!("({}) [{kind}]", at + 1), part);
                    self.level(item, at);
                }
            }
        }
        self.text.push('\n');
    }

    fn question(&mut self, mark: &str, question: &Question) {
        self.marked(mark, &question.stem);
        match &question.body {
            Body::Single(face, key) => self.choices(&face.options, &key.0.to_string()),
            Body::Multiple(face, key) | Body::Indeterminate(face, key) => {
                self.choices(&face.options, &key.0.to_string())
            }
            Body::Judge(_, key) => self.line(if key.0 { "答案: 对" } else { "答案: 错" }),
            Body::Blank(_, key) => {
                let blanks: Vec<String> = key.blanks.iter().map(|texts| alternatives(texts)).collect();
                self.marked("答案:", &blanks.join(";"));
                if key.any_order {
                    self.line("顺序: 不限");
                }
            }
            Body::Short(_, key) => {
                for point in &key.rubric {
                    self.marked("要点:", &format!("{} ({}分)", point.text, point.worth));
                }
                if !key.reference.is_empty() {
                    self.marked("答案:", &key.reference);
                }
            }
        }
        if !question.rationale.is_empty() {
            self.marked("解析:", &question.rationale);
        }
        if !question.basis.is_empty() {
            let basis: Vec<String> = question.basis.iter().map(Citation::to_string).collect();
            self.line(&format!("依据: {}", basis.join(";")));
        }
    }

    fn choices(&mut self, options: &[String], key: &str) {
        for (letter, option) in Letter::first(options.len()).zip(options) {
            self.marked(&format!("{letter}."), option);
        }
        self.line(&format!("答案: {key}"));
    }

    fn level(&mut self, item: &Item, question: usize) {
        if let Some(Some(level)) = item.levels.get(question) {
            self.line(&format!("层次: {}", level.word()));
        }
    }

    fn difficulty(&mut self, difficulty: Option<Difficulty>) {
        if let Some(Difficulty(hundredths)) = difficulty {
            // Writing to a string cannot fail.
            let _ = writeln!(self.text, "难度: {}", Hundredths(hundredths.into()));
        }
    }
}

/// The alternatives of one blank, with the separators inside them guarded.
fn alternatives(texts: &[String]) -> String {
    let guarded = texts.iter().map(|text| {
        text.chars().fold(String::new(), |mut out, c| {
            if matches!(c, '\\' | ';' | '；' | '|' | '｜') {
                out.push('\\');
            }
            out.push(c);
            out
        })
    });
    guarded.collect::<Vec<_>>().join("|")
}
