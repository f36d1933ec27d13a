//! 学法考法 (Xuefa): officials study law, sit a closed-book exam on their own machine, and are marked on it.
//!
//! The map, from the bottom up; arrows point down only:
//! `bin → ui → {export} → marking → sitting → paper → bank → question → law`.
//!
//! - [`law`]: citations, dates and numbers of statutes.
//! - [`question`]: items and their kinds; each kind owns face, key, response and its marking.
//! - [`bank`]: reads, checks and writes question banks in every shape.
//! - [`paper`]: blueprint, draw, master: from a bank to a paper without keys and the key that marks it.
//! - [`sitting`]: events, states, clock, rules: one attempt as a pure fold.
//! - [`marking`]: key and sitting to marks; rulings of people; the result record.
//! - [`export`]: sheets and csv for the organiser.
//! - [`json`]: papers and events as text; serves seal, and whoever reads what is stored.
//! - [`ledger`]: the hash chain over events; serves sitting and marking.
//! - [`seal`]: the only room that knows cryptography; serves ledger, paper and export.
//! - [`say`]: all words shown to people, in two languages.
//! - [`store`] and [`device`]: bytes and the browser; they know nothing of questions, and only [`ui`] and the programs join
//!   them to the rest.
//! - [`ui`]: what people see: shared parts, and one folder per page.
//!
//! Invariants, each a test in `tests/tidy.rs` or a type: domain rooms do no IO, read no clock, draw no randomness;
//! readers never fail and drop nothing silently; an attempt *is* its events; a [`paper::Paper`] has no place for a key;
//! what the screen calls saved is durably stored; the order drawn from a seed is fixed for ever; marks are integers;
//! errors carry data and `say` has the words.

pub mod bank;
pub mod device;
pub mod export;
pub mod json;
pub mod law;
pub mod ledger;
pub mod marking;
pub mod paper;
pub mod question;
pub mod say;
pub mod seal;
pub mod sitting;
pub mod store;
pub mod ui;
