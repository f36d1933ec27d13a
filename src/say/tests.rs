//! The words as a whole: nothing missing, nothing unused, and the reader of Fluent files refuses what it should.

use super::{Lang, NAMES, Say};
use std::{fs, path::Path};

#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/check.rs"]
mod check;

fn faults(zh: &str, en: &str) -> Vec<String> {
    let (zh, en) = (catalogue::read("zh.ftl", zh), catalogue::read("en.ftl", en));
    [zh.faults.clone(), en.faults.clone(), check::compare(&zh, &en)].concat()
}

#[test]
fn both_languages_have_every_message_with_the_same_arguments() {
    assert_eq!(faults(include_str!("zh.ftl"), include_str!("en.ftl")), Vec::<String>::new());
}

#[test]
fn faults_name_the_message() {
    for (zh, en, fault) in [
        ("a = 甲\nb = 乙\n", "a = A\n", "message “b” is in zh.ftl but not in en.ftl"),
        ("a = 甲\n", "a = A\nb = B\n", "message “b” is in en.ftl but not in zh.ftl"),
        ("a = 甲{ $x }\n", "a = A { $y }\n", "message “a” takes ($x) in zh.ftl but ($y) in en.ftl"),
        ("a = 甲\na = 乙\n", "a = A\n", "zh.ftl: message “a” stands there twice"),
        ("a = { -t }\n", "a = A\n", "zh.ftl: message “a” uses the term “-t”, which is not there"),
        ("# $x\na = 甲\n", "a = A\n", "zh.ftl: the comment of “a” declares $x, which its text does not use"),
        ("match = 甲\n", "match = A\n", "zh.ftl: “match” of message “match” can't be the name of a method or argument"),
        (
            "a = { $n }个\n",
            "a = { $n ->\n  [one] one\n *[other] { $n }\n }\n",
            "en.ftl: message “a” chooses by $n, so the comment above it in the first file must say “$n (number)”",
        ),
        (
            "# $n (number)\na = { $n }\n",
            "a = { $n ->\n  [few] few\n *[other] { $n }\n }\n",
            "en.ftl: message “a” chooses by “few”, not a number, one or other",
        ),
        ("a = 甲\n  .b = 乙\n", "a = A\n", "zh.ftl: message “a” has attributes, which are not used here"),
    ] {
        assert_eq!(faults(zh, en).first().map(String::as_str), Some(fault), "{zh}{en}");
    }
    assert!(faults("a = 甲 {\n", "a = A\n")[0].starts_with("zh.ftl:1: "));
}

#[test]
fn numbers_choose_the_form() {
    let (zh, en) = (Say(Lang::Zh), Say(Lang::En));
    assert_eq!(zh.time_left_spoken(1, 0, 5), "剩余1小时5秒");
    assert_eq!(en.time_left_spoken(0, 1, 30), "Time left: 1 minute 30 seconds");
    assert_eq!(en.questions_count(1), "1 question");
    assert_eq!(en.questions_count(0), "0 questions");
}

/// Chinese text is set with full-width punctuation, and no Chinese is left in the English file; but hints on question
/// banks and blueprints quote what is to be written in those files, which is Chinese with half-width marks.
#[test]
fn each_file_is_in_its_language() {
    let chinese = |c: char| matches!(c, '\u{3000}'..='\u{303f}' | '\u{4e00}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}');
    let skipped = |line: &&str| !["#", "-", "bank-", "blueprint-"].iter().any(|start| line.starts_with(start));
    for line in include_str!("en.ftl").lines().filter(skipped) {
        assert!(!line.contains(chinese), "{line}");
    }
    for line in include_str!("zh.ftl").lines().filter(skipped) {
        let Some((_, text)) = line.split_once(" = ") else { continue };
        assert!(!text.contains([',', ';', ':', '(', ')', '?', '!']), "half-width punctuation: {line}");
    }
}

#[test]
fn every_message_is_used() {
    let mut code = String::new();
    gather(Path::new("src"), &mut code);
    let unused: Vec<&str> = NAMES.iter().copied().filter(|name| !code.contains(&format!(".{name}("))).collect();
    assert_eq!(unused, Vec::<&str>::new(), "messages that no code says");
}

fn gather(folder: &Path, code: &mut String) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, code);
        } else if path.extension().is_some_and(|ext| ext == "rs") && !path.ends_with("say/tests.rs") {
            code.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}
