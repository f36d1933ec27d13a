//! The order drawn from a seed: fixed for ever (invariant 6).
//!
//! Version 1: block n of a stream is SHA-256 over the length-prefixed list ("xuefa-order/1", seed, purpose, n as 8 bytes
//! big-endian); blocks give 64-bit big-endian numbers in turn; a number below n is taken by rejection, so that no value
//! is favoured; a permutation is Fisher and Yates's, from the end. Anyone can redo it in any language. A change of any of
//! this is a new version, and papers name theirs. So is a change of what counts as enemies ([`crate::bank::alike`],
//! [`crate::bank::tells`]): it decides which items are drawn together.

use crate::seal::digest;

/// The version of the algorithm, stored in every paper.
pub const ORDER: u32 = 1;

/// A stream of choices for one purpose.
pub struct Order {
    seed: String,
    purpose: String,
    block: u64,
    numbers: Vec<u64>,
}

impl Order {
    /// Streams of different purposes are independent, so adding a choice to one never moves another.
    pub fn new(seed: &str, purpose: &str) -> Order {
        Order { seed: seed.into(), purpose: purpose.into(), block: 0, numbers: Vec::new() }
    }

    fn number(&mut self) -> u64 {
        if self.numbers.is_empty() {
            let block = self.block.to_be_bytes();
            let bytes = digest(&[b"xuefa-order/1", self.seed.as_bytes(), self.purpose.as_bytes(), &block]).0;
            self.block += 1;
            let words = bytes.chunks_exact(8).rev();
            self.numbers = words.map(|word| word.iter().fold(0, |n, byte| n << 8 | u64::from(*byte))).collect();
        }
        self.numbers.pop().unwrap_or_default()
    }

    /// An even choice among `0..n`; zero when `n` is zero.
    pub fn below(&mut self, n: usize) -> usize {
        let n = n as u64;
        if n < 2 {
            return 0;
        }
        // The largest multiple of n that fits: numbers from there on would favour small values.
        let limit = u64::MAX - u64::MAX % n;
        loop {
            let number = self.number();
            if number < limit {
                return (number % n) as usize;
            }
        }
    }

    /// `0..n` in a new order.
    pub fn permutation(&mut self, n: usize) -> Vec<usize> {
        let mut places: Vec<usize> = (0..n).collect();
        for last in (1..n).rev() {
            places.swap(last, self.below(last + 1));
        }
        places
    }
}
