//! **say** — all words shown to people, in Chinese and English, as typed messages.
//!
//! The words stand in `zh.ftl` and `en.ftl`; the build script makes a method of [`Say`] of each message. Errors and
//! states elsewhere carry data only and are worded here. Question banks, laws and blueprints are data in the language
//! of their authors and are not translated.

mod checks;
mod diagnostics;
mod faults;
mod lang;
mod names;
#[cfg(test)]
mod tests;

pub use lang::Lang;

/// The words of one language: `Say(Lang::Zh).saved()`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Say(pub Lang);

include!(concat!(env!("OUT_DIR"), "/say.rs"));
