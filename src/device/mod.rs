//! **device** — the browser around the pages: clock, locks, leaving, keys, screen, files, worker. It knows no questions.
//!
//! Everything here is held by a value: dropping the value takes the listener, the lock or the timer away again.

pub mod clock;
pub mod download;
pub mod fullscreen;
pub mod guard;
pub mod keep;
pub mod keys;
pub mod leaving;
pub mod locks;
pub mod panic;
pub mod print;
pub mod random;
pub mod wake;
pub mod worker;

mod reach;
