//! For each code a sentence that says what is wrong and how to mend it.

use super::Code;

/// A language the hints are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    Zh,
    En,
}

/// code, Chinese, English: one line each, separated by tabs.
const HINTS: &str = include_str!("hints.tsv");

/// The hint for `code`; empty only if the file lacks it, which a test rules out.
pub fn hint(code: Code, lang: Lang) -> &'static str {
    let column = match lang {
        Lang::Zh => 1,
        Lang::En => 2,
    };
    let line = HINTS.lines().find(|line| line.split('\t').next() == Some(code.as_str()));
    line.and_then(|line| line.split('\t').nth(column)).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_its_hints_and_nothing_else_has() {
        for code in Code::ALL {
            let (zh, en) = (hint(*code, Lang::Zh), hint(*code, Lang::En));
            assert!(!zh.is_empty() && !en.is_empty(), "{}", code.as_str());
            assert!(zh.chars().count() <= 60, "{} is too long", code.as_str());
            let name = serde_json::to_value(code).unwrap();
            assert_eq!(name, code.as_str(), "the name in data and the name in words");
        }
        assert_eq!(HINTS.lines().count(), Code::ALL.len());
    }
}
