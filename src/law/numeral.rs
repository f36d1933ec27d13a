//! Chinese numerals as statutes number their articles: 一百二十条, not 120条.

/// `n` (1 to 9999) in the Chinese numerals statutes use; zero is 〇.
pub fn chinese(n: u16) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    if n == 0 {
        return "〇".into();
    }
    let mut text = String::new();
    let mut gap = false;
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
        let digit = usize::from(n / unit % 10);
        if digit == 0 {
            gap = !text.is_empty();
            continue;
        }
        if gap {
            text.push('零');
            gap = false;
        }
        // 十二, not 一十二, at the head of a number.
        if !(unit == 10 && digit == 1 && text.is_empty()) {
            text.push_str(DIGITS[digit]);
        }
        text.push_str(name);
    }
    text
}

/// The number a Chinese numeral says: 一百二十, 二〇二六, 三万五千, 两. `None` when it says none, or one beyond 10^16.
pub fn number(text: &str) -> Option<u64> {
    let digit = |c: char| "〇一二三四五六七八九".chars().position(|known| known == c).map(|at| at as u64);
    let digits: Option<Vec<u64>> = text.chars().map(|c| digit(if c == '零' { '〇' } else { c })).collect();
    if let Some(digits) = digits {
        // A year is read digit by digit; no digit at all is no number.
        let joined = |sum: u64, digit: u64| sum.checked_mul(10)?.checked_add(digit);
        return if digits.is_empty() { None } else { digits.into_iter().try_fold(0, joined) };
    }
    let (mut whole, mut part, mut last) = (0_u64, 0_u64, None);
    for c in text.chars() {
        let unit: u64 = match c {
            '零' | '〇' => continue,
            '两' => {
                last = Some(2);
                continue;
            }
            '十' => 10,
            '百' => 100,
            '千' => 1_000,
            '万' | '亿' => {
                let below = part + last.take().unwrap_or(0);
                // 万亿: the second raises what the first has gathered.
                let (base, raised) = if below == 0 { (0, whole) } else { (whole, below) };
                whole =
                    base.checked_add(raised.max(1).checked_mul(if c == '万' { 10_000 } else { 100_000_000 })?)?;
                part = 0;
                continue;
            }
            _ => {
                last = Some(digit(c)?);
                continue;
            }
        };
        part += last.take().unwrap_or(1) * unit;
        if part > 100_000 {
            return None;
        }
    }
    whole.checked_add(part + last.unwrap_or(0)).filter(|sum| *sum <= 10_000_000_000_000_000)
}

#[cfg(test)]
mod tests {
    use super::{chinese, number};

    #[test]
    fn every_number_is_read_as_it_is_written() {
        for n in (1..=9999).step_by(7).chain([1, 10, 100, 1000, 110, 101, 9999]) {
            assert_eq!(number(&chinese(n)), Some(n.into()), "{}", chinese(n));
        }
        for (text, value) in [
            ("二〇二六", 2026),
            ("一九九六", 1996),
            ("两", 2),
            ("两千", 2000),
            ("三万五千", 35_000),
            ("二十万", 200_000),
            ("一亿二千万", 120_000_000),
            ("一百一十", 110),
            ("万", 10_000),
        ] {
            assert_eq!(number(text), Some(value), "{text}");
        }
        for wrong in ["", "甲", "十日", "千千千千千千千千", "九九九九九九九九九九九九九九九九九九九九九"]
        {
            assert!(number(wrong).is_none_or(|n| n < 100_000), "{wrong}");
        }
    }

    #[test]
    fn numbers_as_statutes_write_them() {
        for (n, text) in [
            (1, "一"),
            (10, "十"),
            (12, "十二"),
            (20, "二十"),
            (99, "九十九"),
            (100, "一百"),
            (101, "一百零一"),
            (110, "一百一十"),
            (120, "一百二十"),
            (1005, "一千零五"),
            (1050, "一千零五十"),
            (1242, "一千二百四十二"),
        ] {
            assert_eq!(chinese(n), text);
        }
    }
}
