//! Banks made up by chance, of texts that look like marks as often as not.

use crate::{
    bank::{Bank, Subject},
    law::{Article, Citation, Date, Place},
    question::{
        Body, Content, Difficulty, Hundredths, Item, Letter, Letters, Level, Question, blank, fold, judge, multiple,
        short, single,
    },
};
use proptest::{collection::vec, prelude::*, sample::select};
use std::collections::HashSet;

const FRAGMENTS: &[&str] = &[
    "某市",
    "监管局",
    "处罚",
    "。",
    "，",
    "：",
    "；",
    ";",
    "\n",
    "\n",
    " ",
    "\u{3000}",
    "1.",
    "2、",
    "12",
    "(1)",
    "（2）",
    "⑶",
    "A.",
    "B、",
    "C",
    "d)",
    "（B）",
    "( A )",
    "(ABD)",
    "（√）",
    "(对)",
    "（　）",
    "答案：",
    "答案:B",
    "【解析】",
    "解析:",
    "依据:",
    "难度: 0.3",
    "层次: 应用",
    "要点:",
    "顺序: 不限",
    "题型: ",
    "版本:",
    "科目:",
    "分值:2",
    "#",
    "##",
    "# ",
    "\\",
    "\\\\",
    "|",
    "一、",
    "第一章 ",
    "案例一：",
    "单选题",
    "判断题",
    "[单选]",
    "【判断】",
    "(4分)",
    "3.5",
    "2026年",
    "WTO",
    "x",
    "“",
    "”",
    "①",
    "…",
    "*",
    "_",
    "U.S.",
];

fn text_of(fragments: &'static [&'static str]) -> impl Strategy<Value = String> {
    vec(select(fragments), 1..9)
        .prop_map(|parts| normal(&parts.concat()))
        .prop_filter("says something", |t| !t.is_empty())
}

pub fn text() -> impl Strategy<Value = String> {
    text_of(FRAGMENTS)
}

/// As every reader leaves texts: lines without white space around them, none empty.
fn normal(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The text without what makes no difference between options: width, white space, full stops.
fn told_apart(text: &str) -> String {
    let narrow = |c: char| match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap(),
        _ => c,
    };
    text.chars().map(narrow).filter(|c| !c.is_whitespace() && !matches!(c, '。' | '.')).collect()
}

fn options() -> impl Strategy<Value = Vec<String>> {
    vec(text(), 2..8).prop_map(|mut texts| {
        let mut seen = HashSet::new();
        texts.retain(|text| seen.insert(told_apart(text)));
        for name in ["甲公司", "乙公司"] {
            if texts.len() < 2 {
                texts.push(name.into());
            }
        }
        texts
    })
}

fn letters(least: usize) -> impl Strategy<Value = (Vec<String>, Letters)> {
    (options(), any::<u16>()).prop_map(move |(options, bits)| {
        let chosen = Letter::first(options.len()).filter(|letter| bits >> letter.place() & 1 == 1);
        let mut key: Letters = chosen.collect();
        for letter in Letter::first(least) {
            if key.count() < least {
                key = key.with(letter);
            }
        }
        let mut more = Letter::first(options.len());
        while key.count() < least
            && let Some(letter) = more.next()
        {
            key = key.with(letter);
        }
        (options, key)
    })
}

fn blank() -> impl Strategy<Value = (String, Body)> {
    let alternative = text().prop_map(|text| text.replace('\n', "")).prop_map(|text| text.trim().to_string());
    let alternative = alternative.prop_filter("can be given", |text| !fold(text).is_empty());
    let blanks = vec((text(), vec(alternative, 1..4)), 1..4);
    (blanks, any::<bool>()).prop_map(|(blanks, any_order)| {
        let stem: String = blanks.iter().map(|(text, _)| format!("{}____日", text.replace('_', ""))).collect();
        let key = blank::Key { blanks: blanks.into_iter().map(|(_, texts)| texts).collect(), any_order };
        (normal(&stem), Body::Blank(blank::Face { blanks: key.blanks.len() }, key))
    })
}

fn short() -> impl Strategy<Value = Body> {
    let point = (text(), 1..2_000i32).prop_map(|(text, worth)| short::Point { text, worth: Hundredths(worth) });
    (text(), vec(point, 0..3))
        .prop_map(|(reference, rubric)| Body::Short(short::Face {}, short::Key { reference, rubric }))
}

fn stem_and_body() -> impl Strategy<Value = (String, Body)> {
    prop_oneof![
        (text(), letters(1)).prop_map(|(stem, (options, key))| {
            let key = single::Key(key.iter().next().unwrap());
            (stem, Body::Single(single::Face { options }, key))
        }),
        (text(), letters(2)).prop_map(|(stem, (options, key))| {
            (stem, Body::Multiple(multiple::Face { options }, multiple::Key(key)))
        }),
        (text(), letters(1)).prop_map(|(stem, (options, key))| {
            (stem, Body::Indeterminate(multiple::Face { options }, multiple::Key(key)))
        }),
        (text(), any::<bool>()).prop_map(|(stem, right)| (stem, Body::Judge(judge::Face {}, judge::Key(right)))),
        blank(),
        (text(), short()),
    ]
}

fn date() -> impl Strategy<Value = Date> {
    (1900u16..2200, 1u8..13, 1u8..29).prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
}

fn citation() -> impl Strategy<Value = Citation> {
    let place =
        (prop_oneof![Just(0u16), 1..1300u16], 0..3u16, 0..5u16, 0..9u16).prop_map(|(base, more, paragraph, clause)| {
            let article = if base == 0 { Article::Preamble } else { Article::Number(base, more) };
            // A clause is named with its paragraph.
            Place { article, paragraph, clause: if paragraph == 0 { 0 } else { clause } }
        });
    let law = select(vec!["行政处罚法", "宪法", "某办法（试行）", "《某会议（2020年11月）》"]).prop_map(String::from);
    (law, proptest::option::of(date()), proptest::option::of(place)).prop_map(|(law, version, place)| Citation {
        law,
        version,
        place,
    })
}

fn question() -> impl Strategy<Value = Question> {
    let rationale = prop_oneof![Just(String::new()), text()];
    (stem_and_body(), rationale, vec(citation(), 0..3)).prop_map(|((stem, body), rationale, mut basis)| {
        let mut seen = HashSet::new();
        basis.retain(|citation| seen.insert(citation.to_string()));
        Question { stem, body, rationale, basis }
    })
}

fn content() -> impl Strategy<Value = Content> {
    prop_oneof![
        4 => question().prop_map(Content::Simple),
        1 => (text(), vec(question(), 1..5)).prop_map(|(material, parts)| Content::Case { material, parts }),
    ]
}

pub fn bank() -> impl Strategy<Value = Bank> {
    const SUBJECTS: [&str; 4] = ["行政处罚法", "单选题", "A. 甲法", "第一章"];
    let difficulty = proptest::option::of((0..=100u8).prop_map(Difficulty));
    let level = proptest::option::of(proptest::sample::select(&Level::ALL));
    // As many levels as an item can have questions; what it does not have is cut off.
    let item =
        (0..SUBJECTS.len(), difficulty, vec(level, 5), content()).prop_map(|(at, difficulty, levels, content)| {
            let mut item = Item { subject: SUBJECTS[at].to_string(), difficulty, levels, content };
            item.levels.truncate(item.questions().len());
            if item.levels.iter().all(Option::is_none) {
                item.levels.clear();
            }
            item
        });
    let versions = vec(proptest::option::of(date()), SUBJECTS.len());
    (proptest::option::of(date()), versions, vec(item, 0..7)).prop_map(|(edition, versions, mut items)| {
        let mut seen = HashSet::new();
        items.retain(|item| seen.insert(item.id().to_string()));
        let mut subjects: Vec<Subject> = SUBJECTS
            .into_iter()
            .zip(versions)
            .map(|(name, version)| Subject { name: name.to_string(), version })
            .collect();
        subjects.retain(|known| known.version.is_some() || items.iter().any(|item| item.subject == known.name));
        Bank { edition, subjects, items }
    })
}
