//! Option letters, alone and in sets.

use serde::{Deserialize, Serialize};
use std::fmt;

/// An option's place: 0 is A. At most 16 options (A to P).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "char", try_from = "char")]
pub struct Letter(u8);

impl Letter {
    pub const MOST: usize = 16;

    /// `None` from the seventeenth option on.
    pub fn new(place: usize) -> Option<Letter> {
        (place < Self::MOST).then_some(Letter(place as u8))
    }

    pub fn place(self) -> usize {
        usize::from(self.0)
    }

    /// All letters of a question with `count` options.
    pub fn first(count: usize) -> impl Iterator<Item = Letter> {
        (0..count).map_while(Letter::new)
    }
}

impl From<Letter> for char {
    fn from(letter: Letter) -> char {
        char::from(b'A' + letter.0)
    }
}

impl TryFrom<char> for Letter {
    type Error = &'static str;

    fn try_from(c: char) -> Result<Letter, Self::Error> {
        match c.to_ascii_uppercase() {
            c @ 'A'..='P' => Ok(Letter(c as u8 - b'A')),
            _ => Err("an option letter is A to P"),
        }
    }
}

impl fmt::Display for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", char::from(*self))
    }
}

/// A set of options, written in order: `ABD`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Letters(u16);

impl Letters {
    pub fn contains(self, letter: Letter) -> bool {
        self.0 >> letter.0 & 1 == 1
    }

    #[must_use]
    pub fn with(self, letter: Letter) -> Letters {
        Letters(self.0 | 1 << letter.0)
    }

    #[must_use]
    pub fn toggled(self, letter: Letter) -> Letters {
        Letters(self.0 ^ 1 << letter.0)
    }

    pub fn count(self) -> usize {
        self.0.count_ones() as usize
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many letters both sets hold.
    pub fn shared(self, other: Letters) -> usize {
        Letters(self.0 & other.0).count()
    }

    /// Whether every letter of this set is in `other`.
    pub fn within(self, other: Letters) -> bool {
        self.0 & !other.0 == 0
    }

    pub fn iter(self) -> impl Iterator<Item = Letter> {
        Letter::first(Letter::MOST).filter(move |letter| self.contains(*letter))
    }
}

impl FromIterator<Letter> for Letters {
    fn from_iter<I: IntoIterator<Item = Letter>>(letters: I) -> Letters {
        letters.into_iter().fold(Letters::default(), Letters::with)
    }
}

impl fmt::Display for Letters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.iter().try_for_each(|letter| letter.fmt(f))
    }
}

impl From<Letters> for String {
    fn from(letters: Letters) -> String {
        letters.to_string()
    }
}

impl TryFrom<String> for Letters {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Letters, Self::Error> {
        text.chars().map(Letter::try_from).collect()
    }
}
