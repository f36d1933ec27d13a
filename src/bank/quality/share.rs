//! A share of a whole, without floating point.

use std::cmp::Ordering;

/// `part` of `of`; of nothing it is nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Share {
    pub part: u64,
    pub of: u64,
}

impl Share {
    /// Compared with so many hundredths of a percent.
    pub fn against(self, hundredths: u64) -> Ordering {
        let part = u128::from(self.part) * 10_000;
        part.cmp(&(u128::from(self.of) * u128::from(hundredths)))
    }

    /// In tenths of a percent, rounded; 0 of nothing.
    pub fn per_mille(self) -> u64 {
        let doubled = u128::from(self.part) * 2_000 + u128::from(self.of);
        let rounded = doubled.checked_div(u128::from(self.of) * 2).unwrap_or(0);
        u64::try_from(rounded).unwrap_or(u64::MAX)
    }
}

/// Equal when they are the same part of the whole: 1 of 2 is 2 of 4.
impl PartialEq for Share {
    fn eq(&self, other: &Share) -> bool {
        (self.of == 0) == (other.of == 0)
            && u128::from(self.part) * u128::from(other.of) == u128::from(other.part) * u128::from(self.of)
    }
}

impl Eq for Share {}
