//! 考生: who sits the exam.

use crate::law::Date;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    pub name: String,
    pub unit: String,
    pub identity: Identity,
}

/// 准考证号 or 公民身份号码, checked and in one form: no spaces, capitals.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Identity(String);

/// Why a number cannot be accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdentityFault {
    Empty,
    /// Neither 4 to 17 letters, digits and hyphens (a ticket) nor 18 digits (an ID number).
    Shape,
    /// An ID number whose birthday does not exist.
    Birthday,
    /// An ID number whose check digit does not fit: mistyped.
    CheckDigit,
}

impl Identity {
    /// Reads what a candidate typed. An 18-character number is an ID number (GB 11643-1999) and must pass its check digit
    /// (ISO 7064 MOD 11-2); anything shorter is the organiser's ticket number.
    pub fn parse(typed: &str) -> Result<Identity, IdentityFault> {
        let narrow = |c: char| match c {
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
            _ => c,
        };
        let number: String =
            typed.chars().map(narrow).filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        if number.is_empty() {
            return Err(IdentityFault::Empty);
        }
        let fine = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if !(4..=18).contains(&number.len()) || !number.chars().all(fine) {
            return Err(IdentityFault::Shape);
        }
        if number.len() == 18 {
            check_id_number(number.as_bytes())?;
        }
        Ok(Identity(number))
    }

    /// The number in full, for records.
    pub fn number(&self) -> &str {
        &self.0
    }

    /// For screens: the first quarter at most and the last few characters are shown, the middle is dots.
    pub fn masked(&self) -> String {
        let length = self.0.len();
        let (head, tail) = if length == 18 { (3, 4) } else { (1, 2) };
        let hidden = length.saturating_sub(head + tail);
        format!("{}{}{}", &self.0[..head], "•".repeat(hidden), &self.0[length - tail..])
    }
}

fn check_id_number(number: &[u8]) -> Result<(), IdentityFault> {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let (body, check) = number.split_at(17);
    if !body.iter().all(u8::is_ascii_digit) {
        return Err(IdentityFault::Shape);
    }
    let figure = |range: std::ops::Range<usize>| body[range].iter().fold(0u16, |n, b| n * 10 + u16::from(b - b'0'));
    let (month, day) = (figure(10..12) as u8, figure(12..14) as u8);
    if Date::new(figure(6..10), month, day).is_none_or(|date| date.year() < 1900) {
        return Err(IdentityFault::Birthday);
    }
    let sum: u32 = body.iter().zip(WEIGHTS).map(|(b, weight)| u32::from(b - b'0') * weight).sum();
    if check[0] == b"10X98765432"[(sum % 11) as usize] { Ok(()) } else { Err(IdentityFault::CheckDigit) }
}

impl From<Identity> for String {
    fn from(identity: Identity) -> String {
        identity.0
    }
}

impl TryFrom<String> for Identity {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Identity, Self::Error> {
        Identity::parse(&text).map_err(|_| "not a ticket or ID number")
    }
}

#[cfg(test)]
mod tests {
    use super::{Identity, IdentityFault};

    #[test]
    fn numbers_candidates_type() {
        // Made up: region 999999 does not exist; the check digits are worked out by hand from GB 11643-1999.
        for (typed, kept) in
            [(" 2026-0001 ", "2026-0001"), ("ｂ１２３４", "B1234"), ("99999919900101001x", "99999919900101001X")]
        {
            match Identity::parse(typed) {
                Ok(identity) => assert_eq!(identity.number(), kept),
                Err(fault) => assert_eq!((typed, fault), (typed, IdentityFault::CheckDigit)),
            }
        }
        let right = (0..=10)
            .map(|n| format!("99999919900101001{}", char::from(b"0123456789X"[n])))
            .filter(|number| Identity::parse(number).is_ok())
            .count();
        assert_eq!(right, 1, "exactly one check digit fits");
        for (typed, fault) in [
            ("", IdentityFault::Empty),
            ("123", IdentityFault::Shape),
            ("1234567890123456789", IdentityFault::Shape),
            ("考号一二三四", IdentityFault::Shape),
            ("999999199002300019", IdentityFault::Birthday),
            ("9999991990010100AB", IdentityFault::Shape),
        ] {
            assert_eq!(Identity::parse(typed), Err(fault), "{typed}");
        }
    }

    #[test]
    fn screens_show_little() {
        assert_eq!(Identity::parse("20260001").unwrap().masked(), "2•••••01");
        assert_eq!(Identity::parse("1234").unwrap().masked(), "1•34");
    }
}
