//! 填空: blanks in the stem, and their answers.

use super::{Told, told, unanswered};
use crate::{
    bank::{
        Code,
        text::{
            draft::Asked,
            mark::bracket::brackets,
            narrow::{is_space, narrow},
            report::Report,
            run::Text,
        },
    },
    question::{
        blank::{Face, Key, MARK},
        fold,
    },
};

pub(super) fn body(asked: &Asked<'_>, report: &mut Report<'_>) -> Option<(Face, Key)> {
    let blanks = stem(&asked.stem).matches(MARK).count();
    if blanks == 0 {
        report.say(Code::BlankMissing, asked.stem.place().unwrap_or(asked.at));
    }
    let any_order = any_order(asked, report);
    let answer = match told(asked, report) {
        Told::Nothing => {
            unanswered(asked, report);
            return None;
        }
        Told::Contradiction => return None,
        Told::Text(_) if blanks == 0 => return None,
        Told::Text(answer) => answer,
    };
    let at = answer.place().unwrap_or(asked.at);
    let (texts, guessed) = split(&answer.join(), blanks);
    if guessed {
        report.say(Code::BlankSeparatorGuessed, at);
    }
    if texts.iter().flatten().any(|text| fold(text).is_empty()) {
        report.say(Code::BlankAnswerEmpty, at);
        return None;
    }
    if texts.len() != blanks {
        report.say(Code::BlankCount, at);
        return None;
    }
    Some((Face { blanks }, Key { blanks: texts, any_order }))
}

/// The stem with its blanks as four underscores. Empty brackets are blanks only where no line is drawn.
pub(super) fn stem(stem: &Text<'_>) -> String {
    let text = stem.join();
    let drawn = underscored(&text);
    if drawn.contains(MARK) {
        return drawn;
    }
    let mut shown = String::with_capacity(text.len());
    let mut from = 0;
    for bracket in brackets(&text).into_iter().filter(|b| text[b.start..b.end].chars().all(is_space)) {
        let (start, end) = bracket.outside(&text);
        shown += &text[from..start];
        shown += MARK;
        from = end;
    }
    shown + &text[from..]
}

/// Each run of two or more underscores (of either width, with spaces between them) as one mark.
fn underscored(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(['_', '＿']) {
        shown += &rest[..start];
        let line = &rest[start..];
        let length: usize = line.chars().take_while(|c| narrow(*c) == '_').map(char::len_utf8).sum();
        shown += if line[..length].chars().count() > 1 { MARK } else { &line[..length] };
        rest = &line[length..];
    }
    shown + rest
}

/// 顺序: 不限
fn any_order(asked: &Asked<'_>, report: &mut Report<'_>) -> bool {
    let mut any = false;
    for value in &asked.order {
        if value.text.contains("不限") || value.text.contains("任意") || value.text.contains("不分") {
            any = true;
        } else if !value.text.contains("固定") && !value.text.contains("按序") {
            report.say(Code::FieldUnsupported, *value);
        }
    }
    any
}

/// The answers, blank by blank; other separators are tried when semicolons do not give as many as there are blanks.
fn split(answer: &str, blanks: usize) -> (Vec<Vec<String>>, bool) {
    let mut parts = separate(answer, &[';', '；']);
    if parts.len() > 1 && parts.last().is_some_and(|last| last.trim_matches(is_space).is_empty()) {
        parts.pop();
    }
    let mut guessed = false;
    if parts.len() == 1 && blanks > 1 {
        let others: [&[char]; 3] = [&['、'], &['，', ','], &[' ', '\u{3000}', '\n']];
        let fitting = others.iter().find_map(|separators| {
            let tried: Vec<String> = separate(answer, separators)
                .into_iter()
                .filter(|part| !part.trim_matches(is_space).is_empty())
                .collect();
            (tried.len() == blanks).then_some(tried)
        });
        guessed = fitting.is_some();
        parts = fitting.unwrap_or(parts);
    }
    let alternatives = |part: &String| {
        let texts = separate(part, &['|', '｜']);
        texts.iter().map(|text| unescaped(text.trim_matches(is_space))).collect()
    };
    (parts.iter().map(alternatives).collect(), guessed)
}

/// Splits at the separators that no `\` precedes.
fn separate(text: &str, separators: &[char]) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut escaped = false;
    for c in text.chars() {
        if !escaped && separators.contains(&c) {
            parts.push(String::new());
            continue;
        }
        escaped = c == '\\' && !escaped;
        if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    parts
}

/// `\;` `\|` `\\` as `;` `|` `\`; a backslash before anything else is one.
fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match chars.peek() {
            Some(next) if c == '\\' && matches!(next, ';' | '；' | '|' | '｜' | '\\') => {
                plain.push(*next);
                chars.next();
            }
            _ => plain.push(c),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_blank_by_blank() {
        let read =
            |text, blanks| split(text, blanks).0.iter().map(|texts| texts.join("/")).collect::<Vec<_>>().join(" ");
        assert_eq!(read("七|7;十｜10", 2), "七/7 十/10");
        assert_eq!(read("甲、乙", 2), "甲 乙");
        assert_eq!(read("甲、乙", 1), "甲、乙");
        assert_eq!(read(r"a\;b;c\|d", 2), "a;b c|d");
        assert_eq!(read(r"C:\dir;x", 2), r"C:\dir x");
    }

    #[test]
    fn underscores_of_any_length() {
        assert_eq!(underscored("甲__乙＿＿＿丙_丁"), "甲____乙____丙_丁");
    }
}
