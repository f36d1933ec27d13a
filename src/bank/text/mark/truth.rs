//! Words and signs for right and wrong.

use crate::bank::text::narrow::{is_space, narrow};

/// Right, wrong, or neither. Punctuation around the word makes no difference.
pub(crate) fn truth(text: &str) -> Option<bool> {
    let text: String = text.chars().filter(|c| !is_space(*c)).map(|c| narrow(c).to_ascii_lowercase()).collect();
    let word = text.trim_matches(|c| "。.,，;；!()[]【】\"“”'".contains(c));
    match word {
        "对" | "正确" | "是" | "√" | "✓" | "✔" | "☑" | "t" | "true" | "y" | "yes" | "right" => Some(true),
        "错" | "错误" | "不对" | "不正确" | "否" | "非" | "×" | "✗" | "✘" | "✕" | "╳" | "❌" | "x" | "f" | "false"
        | "n" | "no" | "wrong" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn words() {
        for (text, truth) in [
            ("对", Some(true)),
            (" 错误。", Some(false)),
            ("（√）", Some(true)),
            ("Ｆ", Some(false)),
            ("AB", None),
            ("", None),
        ] {
            assert_eq!(super::truth(text), truth, "{text}");
        }
    }
}
