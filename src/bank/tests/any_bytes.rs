//! Any bytes are a legal input.

use super::banks::bank;
use crate::bank::{Code, read, write};
use proptest::{collection::vec, prelude::*, sample::select};

/// Every diagnostic points into the file, and its caret into the text it quotes.
fn sound(bytes: &[u8]) -> Result<(), TestCaseError> {
    let (_, diagnostics) = read("乱.txt", bytes);
    let lines = 1 + bytes.iter().filter(|byte| matches!(**byte, b'\n' | b'\r')).count();
    for found in &diagnostics {
        prop_assert!((1..=lines).contains(&found.line), "{found:?}");
        if found.code != Code::NotText {
            prop_assert!(found.column >= 1 && found.caret() <= found.text.chars().count().max(1), "{found:?}");
        }
    }
    Ok(())
}

/// Lines as people write them, and as they do not.
fn line() -> impl Strategy<Value = String> {
    const PARTS: &[&str] = &[
        "1.",
        "2、",
        "3 ",
        "(1)",
        "（2）[单选]",
        "案例一：",
        "A.",
        "B．",
        "Ｃ、",
        "D",
        "a)",
        "(A)",
        "答案：",
        "【答案】",
        "解析:",
        "依据:",
        "难度:",
        "要点:",
        "顺序: 不限",
        "版本: 2021-07-15",
        "题型: 判断",
        "科目: 甲",
        "## 单选题",
        "# 行政处罚法",
        "一、多选题（每题2分）",
        "第二章 总则",
        "某市监管局",
        "作出处罚。",
        "（ B ）",
        "（√）",
        "（　）",
        "____",
        "七|7;八",
        "行政处罚法#36.1",
        "0.3",
        "(4分)",
        "对",
        "ABD",
        " ",
        "\\",
        "\t",
        "\u{200B}",
        "\u{FFFD}",
        "\u{0}",
        "；",
        "Q.",
        "\u{3000}",
    ];
    vec(select(PARTS), 0..7).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn bytes_of_no_kind(bytes in vec(any::<u8>(), 0..600)) {
        sound(&bytes)?;
    }

    #[test]
    fn lines_of_every_kind(lines in vec(line(), 0..30)) {
        sound(lines.join("\n").as_bytes())?;
    }

    #[test]
    fn banks_damaged(bank in bank(), at in any::<prop::sample::Index>(), other in any::<prop::sample::Index>(), how in 0..5) {
        let written = write(&bank);
        let mut lines: Vec<&str> = written.lines().collect();
        if lines.is_empty() {
            return Ok(());
        }
        let (line, other) = (at.index(lines.len()), other.index(lines.len()));
        match how {
            0 => { lines.remove(line); }
            1 => lines.swap(line, other),
            2 => lines.insert(line, lines[other]),
            3 => return sound(&written.as_bytes()[..at.index(written.len())]),
            _ => {
                let mut bytes = written.clone().into_bytes();
                let place = at.index(bytes.len());
                bytes[place] ^= 0x95;
                return sound(&bytes);
            }
        }
        sound(lines.join("\n").as_bytes())?;
    }
}

#[test]
fn edges() {
    for bytes in
        [&b""[..], b"\n", b"\xEF\xBB\xBF", b"\xFF\xFE", b"\xFE\xFF\x00", b"\0", b"1.", b"A.\n\\\n\\", "答案".as_bytes()]
    {
        sound(bytes).unwrap();
    }
}

/// One line of a hundred thousand characters, and as many short lines: done in a moment, or this test would not end.
#[test]
fn long_files_take_linear_time() {
    let mark_after_mark = "A.甲B.乙（C）答案：A 解析：".repeat(4_000);
    sound(mark_after_mark.as_bytes()).unwrap();
    sound("1. 某市（\nA. 甲\n".repeat(6_000).as_bytes()).unwrap();
    sound("（".repeat(30_000).as_bytes()).unwrap();
    sound("正确答案【".repeat(10_000).as_bytes()).unwrap();
}
