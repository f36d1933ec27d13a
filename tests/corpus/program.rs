//! `xuefa check` and `xuefa bundle` as a shell sees them.

use std::{
    fs,
    path::PathBuf,
    process::{Command, Output, Stdio},
};

fn xuefa(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xuefa")).args(args).output().unwrap()
}

/// A folder of this test's own, with these files in it.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    for (file, text) in files {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

const GOOD: &str = "# 甲法\n## 判断题\n1. 一\n答案: 对\n";
const BAD: &str = "# 甲法\n## 单选题\n1. 期限为（　）。\nA. 三日\nB. 五日\n答案: AE\n";

#[test]
fn check_tells_the_place_the_hint_and_the_line_with_a_caret() {
    let folder =
        folder("told", &[("乙/坏.txt", BAD), ("甲.txt", GOOD), ("blueprints/卷.txt", "无关"), ("说明.md", "无关")]);
    let output = xuefa(&["check", "--lang", "en", folder.to_str().unwrap()]);
    let bad = folder.join("乙/坏.txt").display().to_string();
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        format!(
            "{bad}:6:6: error[answer-out-of-range]: The answer names an option that is not there; the item is left out; \
             correct either of them\n    答案: AE\n           ^\n\n     1  judge\n\n     1  甲法\n\n\
             1 items, 1 errors, 0 warnings\n"
        )
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn check_as_json() {
    let folder = folder("json", &[("坏.txt", BAD)]);
    let file = folder.join("坏.txt").display().to_string();
    let output = xuefa(&["check", "--json", &file]);
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let expected = serde_json::json!({
        "items": 0, "by_kind": {}, "by_subject": {},
        "diagnostics": [{
            "file": file, "line": 6, "column": 6, "code": "answer-out-of-range", "severity": "error", "text": "答案: AE",
            "hint": "答案中的字母没有对应的选项，本题未收入；请核对答案或补选项",
        }],
    });
    assert_eq!(found, expected);
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn exit_status() {
    let folder = folder("status", &[("好.txt", GOOD), ("空/无.md", "")]);
    let path = folder.to_str().unwrap();
    for (args, code) in [
        (&["check", path][..], 0),
        (&["check"], 2),
        (&["check", "--lang", "fr", path], 2),
        (&["check", "--nonsense", path], 2),
        (&["check", "no/such/file.txt"], 2),
        (&["check", folder.join("空").to_str().unwrap()], 2),
        (&["bundle", "--bank", path], 2),
        (&["nonsense"], 2),
        (&[], 2),
        (&["--help"], 0),
        (&["check", "--help"], 0),
        (&["bundle", "--help"], 0),
    ] {
        let output = xuefa(args);
        assert_eq!(output.status.code(), Some(code), "{args:?}");
        assert_eq!(output.stderr.is_empty(), code == 0, "{args:?}");
    }
}

#[test]
fn bundle_writes_the_default_bank_and_none_with_errors() {
    let questions = concat!(env!("CARGO_MANIFEST_DIR"), "/questions");
    let out = folder("bundle-out", &[]);
    let bundle = |bank: &str| xuefa(&["bundle", "--bank", bank, "--out", out.to_str().unwrap()]).status.code();
    assert_eq!(bundle(questions), Some(0));
    let written = fs::read(out.join("bundle.json")).unwrap();
    let data: serde_json::Value = serde_json::from_slice(&written).unwrap();
    assert_eq!(data.to_string().into_bytes(), written, "canonical: no white space, keys in order");
    let read =
        |name: String| -> serde_json::Value { serde_json::from_slice(&fs::read(out.join(name)).unwrap()).unwrap() };
    let catalog = read("catalog.json".into());
    let mut parts = 0;
    for (at, card) in catalog["subjects"].as_array().unwrap().iter().enumerate() {
        let part = read(format!("subject/{at}.json"));
        let items = part["items"].as_array().unwrap();
        assert!(items.iter().all(|item| item["subject"] == card["name"]) && card["items"] == items.len(), "{card}");
        parts += items.len();
    }
    assert!(parts >= 1_200);
    assert_eq!(parts, data["pool"]["order"].as_array().unwrap().len(), "no item is lost between the parts");
    // A second bundle is not mixed with the first.
    assert_eq!(bundle(questions), Some(2));
    fs::remove_dir_all(&out).unwrap();
    let blueprint = "# 卷\n编号: one\n时长: 1\n## 判断题\n每题: 1\n全部: 1\n";
    let twice = [("好.txt", GOOD), ("blueprints/甲.txt", blueprint), ("blueprints/乙.txt", blueprint)];
    assert_eq!(bundle(folder("bundle-twice", &twice).to_str().unwrap()), Some(1), "two exams of one code");
    assert!(!out.exists());
    assert_eq!(bundle(folder("bundle-bad", &[("坏.txt", BAD)]).to_str().unwrap()), Some(1));
    assert!(!out.exists());
}

/// `xuefa check … | head` ends quietly.
#[test]
#[cfg(unix)]
fn a_closed_pipe_is_no_panic() {
    let folder = folder("pipe", &[("坏.txt", &format!("# 甲法\n{}", "没有归属的一行。\n".repeat(20_000)))]);
    let mut child = Command::new(env!("CARGO_BIN_EXE_xuefa"))
        .args(["check", folder.to_str().unwrap()])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(1));
}
