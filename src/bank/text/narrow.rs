//! Characters that typists take for one another.

/// Half-width for full-width forms, one character for one, so that columns stay true; the ideographic space and the
/// invisible characters become a space.
pub(super) fn narrow(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        _ if is_space(c) => ' ',
        _ => c,
    }
}

/// [`narrow`], for a whole text.
pub(super) fn narrowed(text: &str) -> String {
    text.chars().map(narrow).collect()
}

/// White space, and characters that show nothing: zero-width spaces, joiners and byte order marks left by copying.
pub(crate) fn is_space(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{200B}'..='\u{200F}' | '\u{FEFF}' | '\u{2060}' | '\u{00AD}')
}

/// Han characters, the common ones: where an option's letter may touch its text.
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '《' | '“' | '〇')
}

/// A number in Arabic digits or Chinese numerals up to 99, with the bytes it takes.
pub(super) fn number(text: &str) -> Option<(u32, usize)> {
    let digits: usize = text.chars().take_while(|c| narrow(*c).is_ascii_digit()).map(char::len_utf8).sum();
    if digits > 0 {
        return Some((narrowed(&text[..digits]).parse().ok()?, digits));
    }
    let (mut value, mut length) = (0, 0);
    for c in text.chars() {
        match "一二三四五六七八九".chars().position(|digit| digit == c) {
            Some(at) => value += at as u32 + 1,
            None if c == '十' => value = if value == 0 { 10 } else { value * 10 },
            None => break,
        }
        length += c.len_utf8();
        if length > 9 {
            return None;
        }
    }
    (length > 0).then_some((value, length))
}

#[cfg(test)]
mod tests {
    #[test]
    fn numbers_in_both_scripts() {
        for (text, read) in [
            ("12.", Some((12, 2))),
            ("１２、", Some((12, 6))),
            ("三、", Some((3, 3))),
            ("十二", Some((12, 6))),
            ("二十", Some((20, 6))),
            ("二十一", Some((21, 9))),
            ("甲", None),
            ("99999999999", None),
        ] {
            assert_eq!(super::number(text), read, "{text}");
        }
    }
}
