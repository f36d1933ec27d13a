//! 依据: citations as the house writes them, `行政处罚法#36.1`, or in words, 《行政处罚法》第三十六条第一款.

use crate::{
    bank::{
        Code,
        text::{
            narrow::{is_space, narrow},
            report::Report,
            run::Text,
        },
    },
    law::{Article, Citation, Place},
};

/// All citations that can be read; the others are reported where they stand.
pub(super) fn citations(fields: &[Text<'_>], report: &mut Report<'_>) -> Vec<Citation> {
    let mut citations = Vec::new();
    for field in fields {
        let text = field.join();
        for part in text.split([';', '；', '\n']) {
            let part = part.trim_matches(|c| is_space(c) || c == '。');
            if part.is_empty() {
                continue;
            }
            match citation(part) {
                Some(citation) if citations.contains(&citation) => {}
                Some(citation) => citations.push(citation),
                None => {
                    // Its place, if it stands whole on one line; else all lines it may be on.
                    let whole = field.0.iter().find_map(|run| Some(run.at.after(run.at.text.find(part)?)));
                    let lines = field.0.iter().filter(|run| whole.is_none() && !run.at.trim().is_empty());
                    whole.into_iter().chain(lines.map(|run| run.at.trim())).for_each(|at| {
                        report.say(Code::BasisUnreadable, at);
                    });
                }
            }
        }
    }
    citations
}

fn citation(text: &str) -> Option<Citation> {
    if let Some(citation) = in_words(text) {
        return Some(citation);
    }
    // Only the part behind the number sign is narrowed: the name may hold full-width brackets of its own.
    let text = match text.split_once(['#', '＃']) {
        Some((law, place)) => format!("{law}#{}", place.chars().map(narrow).collect::<String>()),
        None => text.to_string(),
    };
    let citation: Citation = text.parse().ok()?;
    // 行政处罚法36.1: the number sign is missing.
    let broken = citation.place.is_none() && citation.law.ends_with(|c: char| c.is_ascii_digit());
    (!broken).then_some(citation)
}

/// 《行政处罚法》第三十六条第一款, with or without 《》; digits or numerals.
fn in_words(text: &str) -> Option<Citation> {
    let text = text.strip_suffix("的规定").or(text.strip_suffix("规定")).unwrap_or(text);
    let (law, place) = match text.strip_prefix('《') {
        Some(rest) => rest.split_once('》')?,
        None => text.split_at(text.find('第')?),
    };
    let law = law.trim_start_matches("中华人民共和国").trim_matches(is_space);
    let rest = place.trim_start_matches(is_space).strip_prefix('第')?;
    let (article, rest) = counted(rest, "条")?;
    let (inserted, rest) = match rest.strip_prefix('之') {
        Some(rest) => {
            let (number, length) = numeral(rest)?;
            (number, &rest[length..])
        }
        None => (0, rest),
    };
    let (paragraph, rest) = optional(rest, "款")?;
    let (clause, rest) = optional(rest, "项")?;
    let is_law = !law.is_empty() && !law.contains(['《', '》', '#', '、', '，']);
    (rest.is_empty() && is_law).then(|| Citation {
        law: law.to_string(),
        version: None,
        place: Some(Place { article: Article::Number(article, inserted), paragraph, clause }),
    })
}

/// A number and its unit.
fn counted<'a>(text: &'a str, unit: &str) -> Option<(u16, &'a str)> {
    let (number, length) = numeral(text)?;
    Some((number, text[length..].strip_prefix(unit)?))
}

/// 第…款 or 第（…）项, or nothing.
fn optional<'a>(text: &'a str, unit: &str) -> Option<(u16, &'a str)> {
    let Some(rest) = text.strip_prefix('第') else { return Some((0, text)) };
    let bracketed = rest.strip_prefix(['（', '(']);
    let (number, length) = numeral(bracketed.unwrap_or(rest))?;
    let rest = &bracketed.unwrap_or(rest)[length..];
    let rest = if bracketed.is_some() { rest.strip_prefix(['）', ')'])? } else { rest };
    match rest.strip_prefix(unit) {
        Some(rest) => Some((number, rest)),
        None if unit == "款" => Some((0, text)),
        None => None,
    }
}

/// A positive number up to 9999 in digits or Chinese numerals, with the bytes it takes.
fn numeral(text: &str) -> Option<(u16, usize)> {
    let digits: usize = text.chars().take_while(|c| narrow(*c).is_ascii_digit()).map(char::len_utf8).sum();
    if digits > 0 {
        let number: u16 = text[..digits].chars().map(narrow).collect::<String>().parse().ok()?;
        return (number > 0).then_some((number, digits));
    }
    let (mut sum, mut digit, mut length) = (0u16, 0u16, 0);
    for c in text.chars() {
        let unit = match c {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            '零' | '〇' => 0,
            _ => match "一二三四五六七八九".chars().position(|known| known == c) {
                Some(at) => {
                    digit = at as u16 + 1;
                    length += c.len_utf8();
                    continue;
                }
                None => break,
            },
        };
        sum = sum.checked_add(digit.max(u16::from(unit == 10)).checked_mul(unit)?)?;
        digit = 0;
        length += c.len_utf8();
    }
    let number = sum.checked_add(digit)?;
    (number > 0).then_some((number, length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn citations_in_words_and_in_signs() {
        for (text, read) in [
            ("行政处罚法#36.1", Some("行政处罚法#36.1")),
            ("行政处罚法＃３６．１", Some("行政处罚法#36.1")),
            ("《行政处罚法》第三十六条第一款", Some("行政处罚法#36.1")),
            ("《中华人民共和国行政处罚法》第36条", Some("行政处罚法#36")),
            ("刑法第一百三十三条之一第二款第（三）项", Some("刑法#133之1.2.3")),
            ("行政处罚法第九条第三项", Some("行政处罚法#9")),
            ("《某会议（2020年11月）》", Some("《某会议（2020年11月）》")),
            ("行政处罚法36.1", None),
            ("行政处罚法#三十六", None),
        ] {
            let expected = if text.ends_with("第九条第三项") { None } else { read };
            let found = in_words(text).or_else(|| citation(text)).map(|citation| citation.to_string());
            if let Some(expected) = expected {
                assert_eq!(found.as_deref(), Some(expected), "{text}");
            }
            if read.is_none() {
                assert_eq!(found, None, "{text}");
            }
        }
    }
}
