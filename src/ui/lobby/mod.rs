//! The lobby: before and after an exam. Choose, sign in, get a paper; later see the report. It draws and marks with the
//! help of the worker; the exam itself is in the room ([`super::exam`]), a program of its own.

mod admission;
mod app;
pub mod attempts;
pub mod choose;
mod choosing;
pub mod history;
pub mod notice;
mod office;
pub mod preparing;
pub mod report;
mod screen;
pub mod sign_in;
mod step;
mod wanted;
pub mod who;
pub mod words;
mod work;

pub use app::Lobby;
