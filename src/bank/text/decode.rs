//! Bytes to characters: UTF-8, UTF-16 and GB18030, told apart without asking.

use encoding_rs::{GB18030, UTF_16BE, UTF_16LE};

/// What the bytes turned out to be.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Decoded {
    /// Characters; bytes that are none became U+FFFD. `guessed`: UTF-16 without a byte order mark.
    Text { text: String, guessed: bool },
    /// No text in any encoding we read.
    Binary,
}

/// Files whose first bytes say what they are: zip (Word, Excel), old Office, PDF, PNG, JPEG, GIF, RAR, 7z, gzip.
const SIGNATURES: [&[u8]; 9] = [
    b"PK\x03\x04",
    b"\xD0\xCF\x11\xE0",
    b"%PDF",
    b"\x89PNG",
    b"\xFF\xD8\xFF",
    b"GIF8",
    b"Rar!",
    b"7z\xBC\xAF",
    b"\x1F\x8B",
];

pub(super) fn decode(bytes: &[u8]) -> Decoded {
    if SIGNATURES.iter().any(|signature| bytes.starts_with(signature)) {
        return Decoded::Binary;
    }
    let (text, guessed) = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => (String::from_utf8_lossy(rest).into_owned(), false),
        [0xFF, 0xFE, rest @ ..] => (UTF_16LE.decode_without_bom_handling(rest).0.into_owned(), false),
        [0xFE, 0xFF, rest @ ..] => (UTF_16BE.decode_without_bom_handling(rest).0.into_owned(), false),
        _ => match bare_utf16(bytes) {
            Some(text) => (text, true),
            None => (utf8_or_gb18030(bytes), false),
        },
    };
    if is_noise(&text) { Decoded::Binary } else { Decoded::Text { text, guessed } }
}

/// UTF-8 when it is, or nearly is (a file cut off in mid-character); else GB18030, whichever leaves fewer holes.
fn utf8_or_gb18030(bytes: &[u8]) -> String {
    let utf8 = String::from_utf8_lossy(bytes);
    let holes = count_holes(&utf8);
    let wide = utf8.chars().filter(|c| !c.is_ascii() && *c != char::REPLACEMENT_CHARACTER).count();
    if holes == 0 || holes * 10 <= wide {
        return utf8.into_owned();
    }
    let (chinese, _) = GB18030.decode_without_bom_handling(bytes);
    if count_holes(&chinese) < holes { chinese.into_owned() } else { utf8.into_owned() }
}

/// Some editors write UTF-16 without its mark. Then ASCII characters and line ends show a NUL on one side.
fn bare_utf16(bytes: &[u8]) -> Option<String> {
    if bytes.len() < 4 || !bytes.len().is_multiple_of(2) || !bytes.contains(&0) {
        return None;
    }
    let nuls = |side: usize| bytes.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (nuls(0), nuls(1));
    let encoding = match (even, odd) {
        (0, 1..) => UTF_16LE,
        (1.., 0) => UTF_16BE,
        _ => return None,
    };
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let known = text.chars().filter(|c| c.is_ascii() || matches!(c, '\u{3000}'..='\u{9FFF}' | '\u{FF00}'..='\u{FFEF}'));
    (known.count() * 10 >= text.chars().count() * 9).then(|| text.into_owned())
}

fn count_holes(text: &str) -> usize {
    text.chars().filter(|c| *c == char::REPLACEMENT_CHARACTER).count()
}

/// More than a tenth of it shows nothing: not written by a person.
fn is_noise(text: &str) -> bool {
    let (mut all, mut bad) = (0usize, 0usize);
    for c in text.chars() {
        all += 1;
        bad += usize::from(is_bad(c));
    }
    bad > 0 && (bad == all || (bad > 8 && bad * 10 > all))
}

/// A character no text should hold.
pub(super) fn is_bad(c: char) -> bool {
    c == char::REPLACEMENT_CHARACTER || is_stray_control(c)
}

/// A control character that is neither a line end nor a tab.
pub(super) fn is_stray_control(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\r' | '\t')
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# 行政处罚法\r\n1. 罚款的期限是多少日?\r\n答案: 十五\r\n";

    fn text(bytes: &[u8]) -> String {
        match decode(bytes) {
            Decoded::Text { text, .. } => text,
            Decoded::Binary => "binary".into(),
        }
    }

    #[test]
    fn every_encoding_reads_the_same() {
        let little: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(text(TEXT.as_bytes()), TEXT);
        assert_eq!(text(&[b"\xEF\xBB\xBF", TEXT.as_bytes()].concat()), TEXT);
        assert_eq!(text(&[b"\xFF\xFE".as_slice(), &little].concat()), TEXT);
        assert_eq!(text(&[b"\xFE\xFF".as_slice(), &big].concat()), TEXT);
        assert_eq!(decode(&little), Decoded::Text { text: TEXT.into(), guessed: true });
        assert_eq!(decode(&big), Decoded::Text { text: TEXT.into(), guessed: true });
        assert_eq!(text(&GB18030.encode(TEXT).0), TEXT);
    }

    #[test]
    fn damage_and_noise() {
        let cut = &TEXT.as_bytes()[..TEXT.len() - 5];
        assert!(text(cut).starts_with("# 行政处罚法"), "cut off in mid-character, and still UTF-8");
        assert_eq!(decode(b"PK\x03\x04rest"), Decoded::Binary);
        assert_eq!(decode(&[0; 64]), Decoded::Binary);
        assert_eq!(text(b""), "");
    }
}
