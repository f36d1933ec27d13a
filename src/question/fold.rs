//! Folding: two texts that a reader would call the same become equal.

/// Full-width letters and digits become half-width, upper case becomes lower case; white space, invisible characters and
/// punctuation go. What carries a value stays: signs of measure and comparison, and between digits the point, slash,
/// colon, and any dash, comma or enumeration mark (3、5 and 3-5 are not 35), but not the comma of thousands.
pub fn fold(text: &str) -> String {
    let mut chars: Vec<char> = text.chars().map(narrow).filter(|c| !invisible(*c) && !c.is_whitespace()).collect();
    // A Chinese dash is two characters long.
    chars.dedup_by(|a, b| *a == '-' && *b == '-');
    let digit = |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(char::is_ascii_digit);
    let mut folded = String::with_capacity(text.len());
    for (at, &c) in chars.iter().enumerate() {
        let between = digit(at.checked_sub(1)) && digit(Some(at + 1));
        let thousands = c == ',' && (1..=3).all(|next| digit(Some(at + next))) && !digit(Some(at + 4));
        let kept = match c {
            '.' | '/' | '-' | ':' | ',' | '、' => between && !thousands,
            // Before a number they compare; elsewhere they stand for brackets.
            '<' | '>' => digit(Some(at + 1)),
            '%' | '‰' | '℃' | '°' | '√' | '×' | '≤' | '≥' | '=' | '+' | '±' => true,
            _ => c.is_alphanumeric(),
        };
        if kept && c == '、' {
            folded.push(',');
        } else if kept {
            folded.extend(c.to_lowercase());
        }
    }
    folded
}

/// One character for those that are typed for one another: half-width for the full-width forms (U+FF01 to U+FF5E) and the
/// ideographic space, one dash, the zero of 二〇二六 for the circles people find on their keyboards.
fn narrow(c: char) -> char {
    match c {
        '～' | '〜' | '~' | '－' | '—' | '–' | '―' | '−' | '‐' | '‑' => '-',
        '○' | '◯' => '〇',
        '≦' => '≤',
        '≧' => '≥',
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
            ("5,000 元", "5000元"),
            ("１，２３４，５６７", "1234567"),
            ("二○二六", "二〇二六"),
            ("２～５日", "2-5日"),
            ("2——5日", "2-5日"),
            ("2 - 5 日", "2-5日"),
            ("3、500", "3,500"),
            ("《行政处罚法》", "行政处罚法"),
            ("<行政处罚法>", "行政处罚法"),
            ("甲、乙", "甲乙"),
        ] {
            assert_eq!(fold(text), folded);
        }
        for (one, other) in
            [("3.5", "35"), ("2~5日", "25日"), ("3、5", "35"), ("≥3", "≤3"), (">3", "<3"), ("+1", "1"), ("1/2", "12")]
        {
            assert_ne!(fold(one), fold(other));
        }
    }
}
