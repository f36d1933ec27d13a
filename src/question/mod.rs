//! **question** — one question and its kinds.
//!
//! Each kind is a file that owns what the candidate sees (`Face`), what marks it (`Key`), what the candidate answers
//! (`Response`) and how the one is marked by the other (`mark`). The enums here only join them; because face and key are
//! separate types, a paper built of faces has no place where a key could hide.

pub mod blank;
pub mod choices;
mod fold;
mod hundredths;
mod item;
pub mod judge;
mod kind;
mod letter;
mod matching;
pub mod multiple;
mod rule;
pub mod short;
pub mod single;

pub use fold::{bigrams, fold};
pub use hundredths::Hundredths;
pub use item::{Content, Difficulty, Item, ItemId, Level, Question};
pub use kind::{Body, Face, Key, Kind, Response};
pub use letter::{Letter, Letters};
pub use matching::matching;
pub use rule::{Outcome, Rule, Scheme};
