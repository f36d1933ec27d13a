//! The exam room: the questions and the hand-in. It is loaded when a seat is taken ([`seat`]), holds nothing but
//! what answering needs, and is therefore small: what comes before and after is the [`super::lobby`], a program of its own.
//!
//! Screens are pure: properties in, callbacks out. [`session`] joins a sitting to clock and store.

pub mod answer;
mod app;
pub mod desk;
pub mod hand_in;
pub mod names;
pub mod records;
pub mod salvage;
pub mod seat;
pub mod session;
mod shown;
mod sitting;
pub mod standstill;
mod step;
pub mod words;

pub use app::open;
pub use shown::{Questions, Shown, questions};
pub use step::{Step, button, step};
