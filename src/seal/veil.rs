//! A veil over a text that a page has to keep and nobody should read by accident: the marking key of a paper that was drawn
//! on this machine and lies in the browser's store until hand-in.
//!
//! **This is no lock.** The text is XORed with SHA-256 in counter mode over a tag, the paper's id and a counter. All of that
//! is in the program and beside the veiled text, so whoever has the program can lift the veil. What it does: the key is not
//! read at a glance, nor found by searching, in the browser's developer tools or in the files of its profile. Keeping a key
//! from the machine's owner needs sealed papers, whose key comes from the organiser after the exam.
//!
//! The same text under the same paper is veiled the same way, so a store that is written once takes it again.

use super::{Digest, digest};

/// Names the algorithm; another one gets another tag.
const TAG: &[u8] = b"xuefa-veil/1";

/// `text` veiled for `paper`, as lower-case hex.
pub fn veil(paper: &Digest, text: &str) -> String {
    crossed(paper, text.as_bytes().iter().copied()).map(|byte| format!("{byte:02x}")).collect()
}

/// The text under the veil; `None` when this is no veiled text of `paper`.
pub fn unveil(paper: &Digest, veiled: &str) -> Option<String> {
    let digit = |digit: u8| char::from(digit).to_digit(16).map(|digit| digit as u8);
    let bytes: Option<Vec<u8>> = match veiled.as_bytes().as_chunks() {
        (pairs, []) => pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect(),
        _ => None,
    };
    String::from_utf8(crossed(paper, bytes?).collect()).ok()
}

/// Every byte XORed with its place in the stream of `paper`; a second time gives the bytes back.
fn crossed(paper: &Digest, bytes: impl IntoIterator<Item = u8>) -> impl Iterator<Item = u8> {
    let paper = paper.0;
    let blocks = (0_u64..).flat_map(move |counter| digest(&[TAG, &paper, &counter.to_be_bytes()]).0);
    bytes.into_iter().zip(blocks).map(|(byte, mask)| byte ^ mask)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str =
        r#"{"entries":[{"key":{"single":"B"},"rationale":"违法行为在二年内未被发现的，不再给予行政处罚。"}]}"#;

    fn paper(name: &str) -> Digest {
        digest(&[name.as_bytes()])
    }

    #[test]
    fn what_is_veiled_comes_back_and_only_for_its_paper() {
        for text in ["", "甲", KEY, &KEY.repeat(50)] {
            let veiled = veil(&paper("one"), text);
            assert_eq!(unveil(&paper("one"), &veiled).as_deref(), Some(text));
            assert_eq!(veil(&paper("one"), text), veiled);
            assert!(text.is_empty() || unveil(&paper("two"), &veiled).as_deref() != Some(text));
        }
    }

    #[test]
    fn no_plain_text_shows() {
        let veiled = veil(&paper("one"), &KEY.repeat(50));
        let hex = |text: &str| text.bytes().map(|byte| format!("{byte:02x}")).collect::<String>();
        for word in ["entries", "single", "行政处罚", "二年"] {
            assert!(!veiled.contains(word) && !veiled.contains(&hex(word)), "{word}");
        }
        // The same plain text does not look the same twice, neither within a text nor for another paper.
        let blocks: Vec<&[u8]> = veiled.as_bytes().chunks(64).collect();
        assert!(blocks.iter().enumerate().all(|(at, block)| !blocks[..at].contains(block)));
        assert_ne!(veil(&paper("one"), KEY), veil(&paper("two"), KEY));
    }

    #[test]
    fn what_was_never_veiled_is_refused() {
        for other in [KEY, "0", "0g", "甲", "甲乙"] {
            assert_eq!(unveil(&paper("one"), other), None, "{other}");
        }
    }

    /// Papers drawn today must be marked by tomorrow's program.
    #[test]
    fn the_algorithm_is_fixed() {
        assert_eq!(veil(&paper("one"), "考试"), "8e42011d951a");
    }
}
