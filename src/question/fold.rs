//! Folding: two texts that a reader would call the same become equal.

/// Full-width letters and digits become half-width, upper case becomes lower case; white space, invisible characters and
/// punctuation go. A point, slash or hyphen between digits and the percent sign stay: they carry the value.
pub fn fold(text: &str) -> String {
    let chars: Vec<char> = text.chars().map(narrow).filter(|c| !invisible(*c)).collect();
    let digit = |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(char::is_ascii_digit);
    let mut folded = String::with_capacity(text.len());
    for (at, &c) in chars.iter().enumerate() {
        let joins_digits = matches!(c, '.' | '/' | '-' | ':') && digit(at.checked_sub(1)) && digit(Some(at + 1));
        if c.is_alphanumeric() || matches!(c, '%' | '‰' | '℃' | '√' | '×') || joins_digits {
            folded.extend(c.to_lowercase());
        }
    }
    folded
}

/// Half-width for the full-width forms (U+FF01 to U+FF5E) and the ideographic space.
fn narrow(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        '\u{3000}' => ' ',
        _ => c,
    }
}

fn invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{FEFF}' | '\u{2060}' | '\u{00AD}')
}

/// The pairs of neighbouring characters of a folded text, sorted, each once.
pub fn bigrams(folded: &str) -> Vec<(char, char)> {
    let mut pairs: Vec<(char, char)> = folded.chars().zip(folded.chars().skip(1)).collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn what_readers_call_the_same() {
        for (text, folded) in [
            ("７ 日", "7日"),
            ("“三十”日。", "三十日"),
            ("ＡＢＣ", "abc"),
            ("3.5％", "3.5%"),
            ("第３５条.", "第35条"),
            ("2026-11-22", "2026-11-22"),
            ("a\u{200B}b", "ab"),
        ] {
            assert_eq!(fold(text), folded);
        }
        assert_ne!(fold("3.5"), fold("35"));
    }
}
