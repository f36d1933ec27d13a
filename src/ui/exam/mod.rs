//! The exam page: choose, sign in, read the notice, answer, hand in, see the report. Nothing else, and no way to study.
//!
//! Screens are pure: properties in, callbacks out. [`session`] joins a sitting to clock and store; [`app`] leads from one
//! screen to the next.

mod admission;
pub mod answer;
mod app;
pub mod attempts;
pub mod choose;
mod choosing;
pub mod desk;
pub mod hand_in;
pub mod history;
pub mod names;
pub mod notice;
mod office;
pub mod report;
mod screen;
mod seat;
pub mod session;
mod shown;
pub mod sign_in;
mod sitting;
pub mod standstill;
mod step;
pub mod words;
mod work;

pub use app::Exam;
pub use shown::{Questions, Shown, questions};
