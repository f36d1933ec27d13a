//! The corpus: each `*.txt` here is a bank file named after its shape or its fault, with what is expected written in it.
//!
//! Lines that begin with `//` are for this test and never reach the reader:
//! - `//= single 3 judge 1` — how many items of each kind are read;
//! - `//~ 3 answer-missing` — under the culprit: column and code of a diagnostic about the line above;
//! - `//> …` — at the end: the bank as `bank::write` writes it;
//! - `// …` — a remark.
//!
//! `UPDATE_CORPUS=1 cargo test --test corpus` rewrites the expectations; read the difference before you keep it.

mod program;
mod real;

use std::{
    collections::BTreeSet,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};
use xuefa::bank::{Bank, Code, Diagnostic, read, write};

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    files
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

/// The fixture without the lines that are for this test. `<NUL>`, `<BEL>` and `<BAD>` stand for characters that editors
/// would spoil.
fn stripped(fixture: &str) -> String {
    let lines: String =
        fixture.lines().filter(|line| !line.starts_with("//")).map(|line| format!("{line}\n")).collect();
    lines.replace("<NUL>", "\0").replace("<BEL>", "\u{7}").replace("<BAD>", "\u{FFFD}")
}

/// The fixture as it should be, given what was read.
fn annotated(fixture: &str, bank: &Bank, diagnostics: &[Diagnostic]) -> String {
    let mut text = String::new();
    for remark in fixture.lines().filter(|line| line.starts_with("// ")) {
        writeln!(text, "{remark}").unwrap();
    }
    text += "//=";
    for (kind, count) in bank.by_kind() {
        write!(text, " {} {count}", kind.code()).unwrap();
    }
    text += "\n";
    for (at, line) in fixture.lines().filter(|line| !line.starts_with("//")).enumerate() {
        writeln!(text, "{line}").unwrap();
        for found in diagnostics.iter().filter(|found| found.line == at + 1) {
            writeln!(text, "//~ {} {}", found.column, found.code.as_str()).unwrap();
        }
    }
    for line in write(bank).lines() {
        writeln!(text, "//> {line}").unwrap();
    }
    text.lines().map(|line| format!("{}\n", line.trim_end_matches(' '))).collect()
}

#[test]
fn every_fixture_reads_as_it_says() {
    let update = std::env::var_os("UPDATE_CORPUS").is_some();
    let mut wrong = String::new();
    for path in fixtures() {
        let fixture = fs::read_to_string(&path).unwrap();
        let (bank, diagnostics) = read(&name(&path), stripped(&fixture).as_bytes());
        let actual = annotated(&fixture, &bank, &diagnostics);
        if update && actual != fixture {
            fs::write(&path, actual).unwrap();
        } else if actual != fixture {
            writeln!(wrong, "== {}", name(&path)).unwrap();
            for line in difference(&fixture, &actual) {
                writeln!(wrong, "{line}").unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "expected (-) and read (+):\n{wrong}");
}

/// Lines only one of the texts has.
fn difference(expected: &str, actual: &str) -> Vec<String> {
    let lost =
        expected.lines().filter(|line| !actual.lines().any(|other| other == *line)).map(|line| format!("- {line}"));
    let new =
        actual.lines().filter(|line| !expected.lines().any(|other| other == *line)).map(|line| format!("+ {line}"));
    let all: Vec<String> = lost.chain(new).collect();
    if all.is_empty() { vec!["the same lines in another order".into()] } else { all }
}

#[test]
fn every_code_has_a_fixture() {
    let mut missing: BTreeSet<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    for path in fixtures() {
        for line in fs::read_to_string(path).unwrap().lines().filter(|line| line.starts_with("//~")) {
            missing.remove(line.split(' ').next_back().unwrap());
        }
    }
    // Seen below: these are about bytes, not lines.
    for code in [Code::EncodingGuessed, Code::NotText] {
        missing.remove(code.as_str());
    }
    assert!(missing.is_empty(), "no fixture shows {missing:?}");
    assert!(fixtures().len() >= 45);
}

/// The same text in other bytes is the same bank, with the same to say about it.
#[test]
fn every_encoding_of_every_fixture_reads_the_same() {
    for path in fixtures() {
        let text = stripped(&fs::read_to_string(&path).unwrap());
        let file = name(&path);
        let expected = read(&file, text.as_bytes());
        let utf16 = |swap: bool, text: &str| -> Vec<u8> {
            let units = text.encode_utf16();
            units.flat_map(|unit| if swap { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
        };
        let crlf = text.replace('\n', "\r\n");
        for (encoding, bytes) in [
            ("byte order mark", [b"\xEF\xBB\xBF", text.as_bytes()].concat()),
            ("CRLF", crlf.clone().into_bytes()),
            ("CR", text.replace('\n', "\r").into_bytes()),
            ("UTF-16 LE", [b"\xFF\xFE".as_slice(), &utf16(false, &crlf)].concat()),
            ("UTF-16 BE", [b"\xFE\xFF".as_slice(), &utf16(true, &text)].concat()),
            ("GB18030", encoding_rs::GB18030.encode(&text).0.into_owned()),
        ] {
            assert!(read(&file, &bytes) == expected, "{file} in {encoding}");
        }
    }
}

#[test]
fn bytes_that_are_no_text() {
    let codes = |bytes: &[u8]| read("文件.txt", bytes).1.iter().map(|found| found.code).collect::<Vec<_>>();
    let word = [b"PK\x03\x04\x14\x00".as_slice(), &[0; 40], b"word/document.xml"].concat();
    assert_eq!(codes(&word), [Code::NotText]);
    assert_eq!(codes(b"%PDF-1.7\n1 0 obj"), [Code::NotText]);
    assert_eq!(codes(&[0; 100]), [Code::NotText]);
    let bare: Vec<u8> =
        "# 甲\n## 判断题\n1. 天是蓝的。\n答案: 对\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(codes(&bare), [Code::EncodingGuessed]);
    assert_eq!(codes(b""), [Code::NoItems]);
}

/// A file cut off in the middle of a character loses its last item and no other.
#[test]
fn a_file_cut_off_in_mid_character() {
    let text =
        "# 甲法\n## 判断题\n1. 罚款由一人决定。\n答案: 错\n2. 当场收缴的罚款应当交回。\n答案: 对\n解析: 应当按期交回";
    for encoded in [text.as_bytes().to_vec(), encoding_rs::GB18030.encode(text).0.into_owned()] {
        let (bank, diagnostics) = read("甲.txt", &encoded[..encoded.len() - 1]);
        assert_eq!(bank.items.len(), 1);
        assert_eq!(
            diagnostics.iter().map(|found| (found.line, found.code)).collect::<Vec<_>>(),
            [(7, Code::Undecodable)]
        );
    }
}
