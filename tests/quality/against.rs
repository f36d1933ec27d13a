//! Facts looked up in statutes of our own invention: `//~ code part` under an item of the fixture names a miss.

use crate::{bank, folder, statute};
use std::fs;
use xuefa::{
    bank::{
        against::{What, against},
        read_places,
    },
    law::Statute,
    say::{Lang, Say},
};

fn laws() -> Vec<Statute> {
    vec![statute("试验法.md").0, statute("示例条例.txt").0]
}

#[test]
fn each_miss_is_found_and_nothing_else() {
    let fixture = fs::read_to_string(folder("tests/fixtures/against.txt")).unwrap();
    let mut expected = Vec::new();
    let mut begin = 0;
    for (at, line) in fixture.lines().enumerate() {
        let number = line.split_once(". ").is_some_and(|(number, _)| number.parse::<u32>().is_ok());
        if number || line.starts_with("(1)") {
            begin = at + 1;
        }
        if let Some(miss) = line.strip_prefix("//~ ") {
            expected.push(format!("{begin} {miss}"));
        }
    }
    let blank = |line: &str| if line.starts_with("//") { "\n".into() } else { format!("{line}\n") };
    let text: String = fixture.lines().map(blank).collect();
    let (bank, places, diagnostics) = read_places([("题库.txt".to_string(), text.into_bytes())]);
    assert_eq!(diagnostics, []);
    let found = against(&bank, &laws());
    let told = found.misses.iter().map(|miss| {
        let line = places[miss.at.item][miss.at.question].line;
        format!("{line} {} {}", miss.what.code(), miss.part.as_str())
    });
    assert_eq!(told.collect::<Vec<_>>(), expected);
    let counts = found.counts;
    assert_eq!((counts.documents, counts.derived, counts.former, counts.refuted), (1, 4, 1, 1));
}

/// What was looked for, where it was not, and where it is.
#[test]
fn a_miss_is_explained() {
    let bank =
        bank("# 试验法\n## 判断题\n1. 甲。\n答案: 对\n解析: 罚款上限是二万元，期限是九十日。\n依据: 试验法#2.1\n");
    let found = against(&bank, &laws());
    let told: Vec<String> = found.misses.iter().map(|miss| Say(Lang::Zh).miss(&miss.what)).collect();
    assert_eq!(
        told,
        [
            "“二万元”不见于《试验法》第二条第一款；见于《试验法》第三条，请补充依据",
            "“九十日”不见于《试验法》第二条第一款，也不是题目给出的事实，不能由已有的数算出",
        ]
    );
}

/// Without a basis nothing is found, and it is said so.
#[test]
fn numbers_without_a_basis() {
    let bank = bank("# 试验法\n## 判断题\n1. 甲。\n答案: 对\n解析: 期限是九十日。\n");
    let found = against(&bank, &laws());
    assert!(matches!(&found.misses[0].what, What::Number { sought, .. } if sought.is_empty()));
    assert!(Say(Lang::En).miss(&found.misses[0].what).contains("is not in any basis"));
}
