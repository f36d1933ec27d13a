//! `xuefa check --quality`, `--coverage` and `--against` as a shell sees them.

use crate::folder;
use std::{fs, process::Command};

/// Exit status and what was printed, run where there is no bank.
fn check(args: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_xuefa")).arg("check").args(args).output().unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

fn file(name: &str, text: &str) -> String {
    let path = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).unwrap();
    path.display().to_string()
}

const ITEM: &str = "# 试验法\n## 判断题\n1. 甲。\n答案: 对\n解析: 期限三十日。\n依据: 试验法#2.1\n难度: 0.5\n";

#[test]
fn exit_status() {
    let whole = file("whole.txt", &format!("{ITEM}层次: 识记\n"));
    let lacking = file("lacking.txt", ITEM);
    let wrong = file("wrong.txt", &ITEM.replace("三十日", "八十日"));
    let broken = file("broken.txt", "# 甲\n## 判断题\n1. 甲。\n");
    let laws = folder("tests/fixtures/laws").display().to_string();
    for (args, code) in [
        (&["--quality", &whole][..], 0),
        (&["--quality", &lacking], 1),
        (&["--quality", &broken], 1),
        (&["--quality", "--json", &lacking], 1),
        (&["--coverage", &whole], 0),
        (&["--coverage", "--csv", &whole], 0),
        (&["--coverage", "--json", "--against", &laws, &whole], 0),
        (&["--against", &laws, &whole], 0),
        (&["--against", &laws, &wrong], 1),
        (&["--against", &laws, "--json", &wrong], 1),
        (&["--against", "/no/such/folder", &whole], 2),
        (&["--csv", &whole], 2),
        (&["--quality", "--coverage", &whole], 2),
        (&["--quality", "--against", &laws, &whole], 2),
    ] {
        assert_eq!(check(args).0, Some(code), "{args:?}");
    }
}

#[test]
fn what_is_lacking_is_told_with_its_place() {
    let lacking = file("told.txt", ITEM);
    let (_, told) = check(&["--quality", "--lang", "en", &lacking]);
    let expected = format!("      1  Questions without cognitive level · broken · should be 0\n         {lacking}:3\n");
    assert!(told.contains(&expected), "{told}");
    assert!(told.ends_with("\n1 bound is broken\n"), "{told}");
    let (_, json) = check(&["--quality", "--json", &lacking]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let figure = json["figures"].as_array().unwrap().iter().find(|figure| figure["code"] == "no-level").unwrap();
    assert_eq!(figure["places"][0]["line"], 3);
    assert_eq!((&json["holds"], &figure["verdict"]), (&false.into(), &"broken".into()));
}

#[test]
fn a_miss_is_told_with_its_place_and_strange_statutes_are_warned_of() {
    let wrong = file("missed.txt", &ITEM.replace("三十日", "八十日"));
    let laws = folder("tests/fixtures/laws").display().to_string();
    let (_, told) = check(&["--against", &laws, &wrong]);
    let miss = "解析: “八十日”不见于《试验法》第二条第一款，也不是题目给出的事实，不能由已有的数算出";
    assert!(told.contains(&format!("{wrong}:3:1: error[number]: {miss}\n")), "{told}");
    assert!(told.contains("乱序办法.md:13:1: warning[article-repeated]: "), "{told}");
    assert!(told.ends_with("1处不符\n"), "{told}");
    let (_, json) = check(&["--against", &laws, "--json", &wrong]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&json["misses"][0]["code"], &json["misses"][0]["part"]), (&"number".into(), &"rationale".into()));
    assert_eq!(json["statutes"].as_array().unwrap().len(), 4);
}
