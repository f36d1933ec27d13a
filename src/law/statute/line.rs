//! What a line of a statute's text is, looked at by itself.

use crate::law::{Article, number};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Line<'a> {
    Blank,
    /// Of the page the text was taken from: rules, boxes, comments, pictures.
    Furniture,
    /// 编、分编、章、节.
    Heading,
    /// 目录: what follows repeats the headings.
    Contents,
    /// 序言.
    Preamble,
    /// 附件、附录、附表、修正案: no articles of this statute follow.
    Annex,
    /// Its number and the text after it.
    Article(Article, &'a str),
    /// 项 and the text after its number.
    Clause(u16, &'a str),
    /// 目, a table's row, a footnote: belongs to what stands before it.
    Below(&'a str),
    Text(&'a str),
}

pub(super) fn line(raw: &str) -> Line<'_> {
    let text = raw.trim_matches(blank);
    if text.is_empty() {
        return Line::Blank;
    }
    if text.starts_with(":::") || text.starts_with("<!--") || text.starts_with("![") || text == "---" {
        return Line::Furniture;
    }
    let marked = text.starts_with('#');
    let plain = text.trim_start_matches('#').trim_matches(blank);
    if let Some(heading) = heading(plain, marked) {
        return heading;
    }
    let bare = plain.trim_start_matches("**");
    if let Some((number, rest)) = article(bare) {
        return Line::Article(number, rest);
    }
    if let Some((number, rest)) = clause(bare) {
        return Line::Clause(number, rest);
    }
    match plain.chars().next() {
        Some('|' | '<' | '①'..='⑳') => Line::Below(plain),
        Some('0'..='9') if subclause(plain) => Line::Below(plain),
        _ => Line::Text(plain),
    }
}

/// Spaces of every width and what cannot be seen.
pub(super) fn blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{FEFF}' | '\u{2060}' | '\u{E004}')
}

fn heading(text: &str, marked: bool) -> Option<Line<'static>> {
    let joined: String = text.chars().filter(|c| !blank(*c)).collect();
    match joined.as_str() {
        "目录" => return Some(Line::Contents),
        "序言" => return Some(Line::Preamble),
        "附则" | "总则" => return Some(Line::Heading),
        _ => {}
    }
    let annexed = ["附件", "附录", "附表"].iter().find_map(|name| joined.strip_prefix(name));
    let short = |rest: &str| rest.is_empty() || rest.chars().all(|c| "一二三四五六七八九十0123456789:：".contains(c));
    if annexed.is_some_and(|rest| marked || short(rest)) || marked && joined.ends_with("修正案") {
        return Some(Line::Annex);
    }
    let (_, rest) = ordinal(text)?;
    let unit = ["分编", "编", "章", "节"].iter().find_map(|unit| rest.strip_prefix(unit))?;
    (unit.is_empty() || unit.starts_with(blank)).then_some(Line::Heading)
}

/// 第, a numeral, and what follows.
fn ordinal(text: &str) -> Option<(u16, &str)> {
    let rest = text.strip_prefix('第')?;
    let numeral = |c: char| c.is_ascii_digit() || "〇零一二三四五六七八九十百千".contains(c);
    let end = rest.find(|c| !numeral(c)).unwrap_or(rest.len());
    Some((value(&rest[..end])?, &rest[end..]))
}

fn value(numeral: &str) -> Option<u16> {
    let value = numeral.parse().ok().or_else(|| number(numeral))?;
    u16::try_from(value).ok().filter(|value| *value > 0)
}

/// 第三十六条 or 第一百三十三条之一 with a space, the end of bold type or the end of the line behind: 第三十一条的 is no
/// beginning of an article.
fn article(text: &str) -> Option<(Article, &str)> {
    let (base, rest) = ordinal(text)?;
    let rest = rest.strip_prefix('条')?;
    let (inserted, rest) = match rest.strip_prefix('之') {
        Some(after) => {
            let end = after.find(|c: char| !"一二三四五六七八九十".contains(c)).unwrap_or(after.len());
            (value(&after[..end])?, &after[end..])
        }
        None => (0, rest),
    };
    let ends = rest.is_empty() || rest.starts_with("**") || rest.starts_with(blank);
    ends.then(|| (Article::Number(base, inserted), rest.trim_start_matches("**").trim_matches(blank)))
}

/// （一） or (一).
fn clause(text: &str) -> Option<(u16, &str)> {
    let inside = text.strip_prefix(['（', '('])?;
    let (numeral, rest) = inside.split_once(['）', ')'])?;
    let chinese = !numeral.is_empty() && numeral.chars().all(|c| "一二三四五六七八九十".contains(c));
    Some((value(numeral).filter(|_| chinese)?, rest.trim_matches(blank)))
}

/// 1. 1． 1、.
fn subclause(text: &str) -> bool {
    text.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(['.', '．', '、'])
}

#[cfg(test)]
mod tests {
    use super::{Line::*, line};
    use crate::law::Article;

    #[test]
    fn each_line_by_itself() {
        for (text, expected) in [
            ("\u{3000}\u{200B}", Blank),
            ("---", Furniture),
            ("::: tip 第七节　监察委员会", Furniture),
            ("## 第一章　总则", Heading),
            ("第七章　附　　则", Heading),
            ("# 第一分编　通则", Heading),
            ("目　录", Contents),
            ("# 序言", Preamble),
            ("## 附件一", Annex),
            ("附件：", Annex),
            ("# 修正案", Annex),
            ("**第一条**　为了试验", Article(Article::Number(1, 0), "为了试验")),
            ("\u{3000}\u{3000}第十条 甲", Article(Article::Number(10, 0), "甲")),
            ("第一百三十三条之一　乙", Article(Article::Number(133, 1), "乙")),
            ("第三条", Article(Article::Number(3, 0), "")),
            ("第三十一条的决定》修正", Text("第三十一条的决定》修正")),
            ("第五章规定的事项，依照其规定。", Text("第五章规定的事项，依照其规定。")),
            ("（十一）丙；", Clause(11, "丙；")),
            ("(二)丁", Clause(2, "丁")),
            ("（2021年通过）", Text("（2021年通过）")),
            ("1．戊", Below("1．戊")),
            ("| 级数 |", Below("| 级数 |")),
            ("12小时内报告。", Text("12小时内报告。")),
        ] {
            assert_eq!(line(text), expected, "{text}");
        }
    }
}
