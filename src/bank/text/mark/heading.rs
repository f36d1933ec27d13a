//! Headings: subjects, kinds of questions, chapters.

use crate::{
    bank::text::narrow::{is_space, number},
    question::Kind,
};

/// What a heading says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Heading<'a> {
    /// `# 行政处罚法`
    Subject(&'a str),
    /// `## 单选题`; `None` for 选择题, which leaves open how many options are right.
    Section(Option<Kind>),
    /// A section of a kind we do not know.
    Unknown,
    /// A title or chapter, with nothing to keep.
    Chapter,
}

/// Names of kinds, longer ones before their beginnings.
const NAMES: [(&str, Option<Kind>); 33] = [
    ("单项选择题", Some(Kind::Single)),
    ("单项选择", Some(Kind::Single)),
    ("单选题", Some(Kind::Single)),
    ("单选", Some(Kind::Single)),
    ("多项选择题", Some(Kind::Multiple)),
    ("多项选择", Some(Kind::Multiple)),
    ("多选题", Some(Kind::Multiple)),
    ("多选", Some(Kind::Multiple)),
    ("不定项选择题", Some(Kind::Indeterminate)),
    ("不定项选择", Some(Kind::Indeterminate)),
    ("不定项题", Some(Kind::Indeterminate)),
    ("不定项", Some(Kind::Indeterminate)),
    ("判断正误题", Some(Kind::Judge)),
    ("判断正误", Some(Kind::Judge)),
    ("判断对错题", Some(Kind::Judge)),
    ("判断题", Some(Kind::Judge)),
    ("判断", Some(Kind::Judge)),
    ("是非题", Some(Kind::Judge)),
    ("填空题", Some(Kind::Blank)),
    ("填空", Some(Kind::Blank)),
    ("简答题", Some(Kind::Short)),
    ("简答", Some(Kind::Short)),
    ("简述题", Some(Kind::Short)),
    ("问答题", Some(Kind::Short)),
    ("论述题", Some(Kind::Short)),
    ("名词解释", Some(Kind::Short)),
    ("案例分析题", Some(Kind::Case)),
    ("案例分析", Some(Kind::Case)),
    ("案例题", Some(Kind::Case)),
    ("案例", Some(Kind::Case)),
    ("材料分析题", Some(Kind::Case)),
    ("材料题", Some(Kind::Case)),
    ("选择题", None),
];

/// The kind named at the beginning of a text, and the bytes its name takes.
pub(crate) fn kind_name(text: &str) -> Option<(Option<Kind>, usize)> {
    NAMES.iter().find(|(name, _)| text.starts_with(name)).map(|(name, kind)| (*kind, name.len()))
}

/// Reads a trimmed line as a heading.
pub(crate) fn heading(line: &str) -> Option<Heading<'_>> {
    let bare = line.trim_start_matches(['#', '＃']);
    let hashes = line[..line.len() - bare.len()].chars().count();
    let rest = bare.trim_matches(|c| is_space(c) || c == '*');
    if hashes > 0 && rest.is_empty() {
        return None;
    }
    let (name, numbered) = unnumbered(rest);
    let name = name.trim_start_matches(|c| is_space(c) || matches!(c, '【' | '['));
    if let Some((kind, length)) = kind_name(name)
        && is_tail(&name[length..])
    {
        return Some(Heading::Section(kind));
    }
    match hashes {
        1 => Some(Heading::Subject(rest)),
        2.. if is_chapter(rest) => Some(Heading::Chapter),
        2.. => Some(Heading::Unknown),
        0 if is_chapter(rest) => Some(Heading::Chapter),
        0 if numbered && names_a_kind(name) => Some(Heading::Unknown),
        0 => None,
    }
}

/// Without `一、`, `（一）`, `第一部分`, `1.`: what numbers sections. Says whether it was numbered as only sections are.
fn unnumbered(text: &str) -> (&str, bool) {
    let after = |rest: &'static str| move |text: &str| text.starts_with(rest).then_some(rest.len());
    let skip_point = |text: &str| text.trim_start_matches(|c| is_space(c) || "、.．:：,，)）".contains(c)).len();
    let chinese = |text: &str| !text.starts_with(|c: char| c.is_ascii_digit() || ('０'..='９').contains(&c));
    if let Some(inner) = text.strip_prefix('第')
        && let Some((_, length)) = number(inner)
    {
        let unit = ["部分", "大题", "题型"].into_iter().find_map(|unit| after(unit)(&inner[length..]));
        if let Some(unit) = unit {
            let rest = &inner[length + unit..];
            return (&rest[rest.len() - skip_point(rest)..], true);
        }
        return (text, false);
    }
    let bracketed = text.strip_prefix(['（', '(']);
    let inner = bracketed.unwrap_or(text);
    match number(inner) {
        // (1) [单选] is a sub-question.
        _ if bracketed.is_some() && !chinese(inner) => (text, false),
        Some((_, length)) if skip_point(&inner[length..]) < inner.len() - length => {
            let rest = &inner[length..];
            (&rest[rest.len() - skip_point(rest)..], chinese(inner))
        }
        _ => (text, false),
    }
}

/// What may follow a kind's name in a heading: nothing, a closing bracket, marks and advice in brackets or after 共, 每.
fn is_tail(tail: &str) -> bool {
    let tail = tail.trim_start_matches(|c| is_space(c) || matches!(c, '】' | ']' | '*'));
    let tail = tail.strip_prefix([':', '：']).unwrap_or(tail).trim_start_matches(is_space);
    let Some(first) = tail.chars().next() else { return true };
    match first {
        '(' | '（' | '[' | '【' => {
            tail.trim_end_matches(['。', '.', ':', '：', '*']).ends_with([')', '）', ']', '】'])
        }
        '共' | '每' | '本' | ',' | '，' => tail.chars().count() <= 60 && tail.contains(['题', '分']),
        _ => false,
    }
}

/// A short name that ends in 题, with nothing or a bracket after it: 连线题（每题2分）.
fn names_a_kind(name: &str) -> bool {
    let end = name.find(['(', '（', ' ', '\u{3000}', ':', '：']).unwrap_or(name.len());
    let (name, tail) = name.split_at(end);
    name.ends_with('题') && (3..=10).contains(&name.chars().count()) && is_tail(tail)
}

/// 第二章 行政处罚的种类
fn is_chapter(text: &str) -> bool {
    let Some((_, length)) = text.strip_prefix('第').and_then(number) else { return false };
    let rest = &text['第'.len_utf8() + length..];
    let unit = ["部分", "章", "节", "编", "篇"].into_iter().find_map(|unit| rest.strip_prefix(unit));
    unit.is_some_and(|name| {
        (name.is_empty() || name.starts_with(is_space))
            && name.chars().count() <= 40
            && !name.contains(['。', '，', '；'])
    })
}

#[cfg(test)]
mod tests {
    use super::{Heading::*, heading};
    use crate::question::Kind;

    #[test]
    fn headings_of_all_sorts() {
        for (line, kind) in [
            ("## 单选题", Kind::Single),
            ("# 判断题", Kind::Judge),
            ("一、单选题（每题2分，共40分）", Kind::Single),
            ("（二）多项选择题", Kind::Multiple),
            ("第三部分 不定项选择题 (共10题)", Kind::Indeterminate),
            ("1、判断题：", Kind::Judge),
            ("**二、填空题**", Kind::Blank),
            ("【简答题】", Kind::Short),
            ("四. 案例分析题，每题10分", Kind::Case),
        ] {
            assert_eq!(heading(line), Some(Section(Some(kind))), "{line}");
        }
        assert_eq!(heading("一、选择题"), Some(Section(None)));
        assert_eq!(heading("# 行政处罚法"), Some(Subject("行政处罚法")));
        assert_eq!(heading("## 连线题"), Some(Unknown));
        assert_eq!(heading("五、连线题（每题2分）"), Some(Unknown));
        assert_eq!(heading("第二章　行政处罚的种类和设定"), Some(Chapter));
    }

    #[test]
    fn no_headings() {
        for line in [
            "判断下列说法是否正确",
            "案例：某市一家超市",
            "1. 某市",
            "一、某市一家超市被罚款。",
            "#",
            "多选少选均不得分",
            "第一章",
        ] {
            assert!(matches!(heading(line), None | Some(Chapter)), "{line}");
        }
        assert_eq!(heading("第三条规定了原则"), None);
    }
}
