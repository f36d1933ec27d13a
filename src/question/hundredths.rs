//! Marks, counted in hundredths so that half and third marks add up exactly (invariant 7).

use serde::{Deserialize, Serialize};
use std::{
    fmt,
    iter::Sum,
    ops::{Add, AddAssign, Sub},
    str::FromStr,
};

/// A number of marks in hundredths: 2.5 marks are 250. May be negative where a rule takes marks off.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Hundredths(pub i32);

impl Hundredths {
    pub const ZERO: Hundredths = Hundredths(0);

    /// Whole marks.
    pub const fn whole(marks: i32) -> Hundredths {
        Hundredths(marks * 100)
    }

    /// `numerator / denominator` of these marks, rounded down to a hundredth; zero when the denominator is zero.
    pub fn share(self, numerator: usize, denominator: usize) -> Hundredths {
        if denominator == 0 {
            return Hundredths::ZERO;
        }
        let product = i64::from(self.0) * numerator as i64;
        Hundredths(i32::try_from(product.div_euclid(denominator as i64)).unwrap_or(self.0))
    }

    /// These marks `count` times.
    pub fn times(self, count: usize) -> Hundredths {
        Hundredths(i32::try_from(count).map_or(i32::MAX, |count| self.0.saturating_mul(count)))
    }

    /// Splits into `parts` shares that add up again: the remainder goes, a hundredth each, to the last shares.
    pub fn split(self, parts: usize) -> Vec<Hundredths> {
        let Ok(count) = i32::try_from(parts) else { return Vec::new() };
        if count == 0 {
            return Vec::new();
        }
        let (each, left) = (self.0.div_euclid(count), self.0.rem_euclid(count));
        (0..count).map(|at| Hundredths(each + i32::from(at >= count - left))).collect()
    }
}

impl Add for Hundredths {
    type Output = Hundredths;

    fn add(self, other: Hundredths) -> Hundredths {
        Hundredths(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Hundredths {
    fn add_assign(&mut self, other: Hundredths) {
        *self = *self + other;
    }
}

impl Sub for Hundredths {
    type Output = Hundredths;

    fn sub(self, other: Hundredths) -> Hundredths {
        Hundredths(self.0.saturating_sub(other.0))
    }
}

impl Sum for Hundredths {
    fn sum<I: Iterator<Item = Hundredths>>(all: I) -> Hundredths {
        all.fold(Hundredths::ZERO, Add::add)
    }
}

impl fmt::Display for Hundredths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        match (size / 100, size % 100) {
            (whole, 0) => write!(f, "{sign}{whole}"),
            (whole, part) if part % 10 == 0 => write!(f, "{sign}{whole}.{}", part / 10),
            (whole, part) => write!(f, "{sign}{whole}.{part:02}"),
        }
    }
}

impl FromStr for Hundredths {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Hundredths, Self::Err> {
        const WRONG: &str = "marks are written 2, 0.5 or -0.25";
        let text = text.trim();
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.is_empty() || part.len() > 2 || !whole.bytes().chain(part.bytes()).all(|b| b.is_ascii_digit()) {
            return Err(WRONG);
        }
        let whole: i32 = whole.parse().ok().filter(|n| *n < 1_000_000).ok_or(WRONG)?;
        let part: i32 = format!("{part:0<2}").parse().map_err(|_| WRONG)?;
        let size = whole * 100 + part;
        Ok(Hundredths(if negative { -size } else { size }))
    }
}

#[cfg(test)]
mod tests {
    use super::Hundredths;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_reads_back(n in -99_999_999i32..99_999_999) {
            prop_assert_eq!(Hundredths(n).to_string().parse::<Hundredths>(), Ok(Hundredths(n)));
        }

        #[test]
        fn shares_add_up(n in 0i32..1_000_000, parts in 1usize..50) {
            let shares = Hundredths(n).split(parts);
            prop_assert_eq!(shares.iter().copied().sum::<Hundredths>(), Hundredths(n));
            prop_assert!(shares.iter().max().unwrap().0 - shares.iter().min().unwrap().0 <= 1);
        }
    }
}
