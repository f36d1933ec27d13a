//! Several files, one bank.

use crate::bank::{Code, read_all};

fn codes(files: &[(&str, &str)]) -> (usize, Vec<String>) {
    let files = files.iter().map(|(name, text)| (name.to_string(), text.as_bytes().to_vec()));
    let (bank, diagnostics) = read_all(files);
    let told = diagnostics.iter().map(|found| {
        let also = found.also.as_ref().map(|also| format!(" {}:{}", also.file, also.line)).unwrap_or_default();
        format!("{}:{} {}{also}", found.file, found.line, found.code.as_str())
    });
    (bank.items.len(), told.collect())
}

#[test]
fn duplicates_across_files_name_both_places() {
    let first = "# 甲法\n## 判断题\n1. 行政机关不得因当事人申辩而加重处罚。\n答案: 对\n";
    let second = "# 甲法\n## 判断题\n1. 一\n答案: 对\n2. 行政机关不得因当事人申辩而加重处罚。\n答案: 对\n";
    let third = "# 甲法\n## 判断题\n1. 行政机关不得因当事人申辩而加重处罚。\n答案: 错\n";
    let (items, told) = codes(&[("a.txt", first), ("b.txt", second), ("c.txt", third)]);
    assert_eq!(items, 3);
    assert_eq!(told, ["b.txt:5 duplicate-item a.txt:3", "c.txt:3 duplicate-stem a.txt:3"]);
}

#[test]
fn versions_that_contradict_each_other() {
    let of = |version, stem| format!("# 甲法\n版本: {version}\n## 判断题\n1. {stem}\n答案: 对\n");
    let files =
        [("a.txt", of("2021-07-15", "一")), ("b.txt", of("2021-07-15", "二")), ("c.txt", of("2024-01-01", "三"))];
    let (_, told) = codes(&files.each_ref().map(|(name, text)| (*name, text.as_str())));
    assert_eq!(told, ["c.txt:2 version-conflict a.txt:2"]);
}

#[test]
fn the_latest_edition_is_the_banks_and_titles_are_no_subjects() {
    let files = [
        ("a.txt", "# 默认题库\n版次: 2026-11-22\n"),
        ("b.txt", "版次: 2025-01-01\n# 甲法\n## 判断题\n1. 一\n答案: 对\n"),
    ];
    let (bank, diagnostics) = read_all(files.map(|(name, text)| (name.to_string(), text.into())));
    assert_eq!(bank.edition, "2026-11-22".parse().ok());
    assert_eq!(bank.subjects.iter().map(|subject| subject.name.as_str()).collect::<Vec<_>>(), ["甲法"]);
    assert_eq!(diagnostics, []);
}

#[test]
fn a_file_named_after_a_kind_takes_its_subject_from_its_folder() {
    let (bank, diagnostics) = read_all([("题库/甲法/判断题.txt".to_string(), "## 判断题\n1. 一\n答案: 对\n".into())]);
    assert_eq!(bank.items[0].subject, "甲法");
    assert_eq!(diagnostics[0].code, Code::SubjectGuessed);
}
