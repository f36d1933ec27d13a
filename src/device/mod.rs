//! **device** — the browser around the pages: assets, settings, clock, locks, leaving, keys, screen, files, worker.
//!
//! It knows bytes, elements and clocks, and no questions. What has to be undone is held by a value: dropping it takes the
//! listener, the lock or the timer away again.

pub mod asset;
pub mod clock;
pub mod download;
pub mod fullscreen;
pub mod guard;
pub mod keep;
pub mod keys;
pub mod leaving;
pub mod locks;
pub mod page;
pub mod panic;
pub mod print;
pub mod random;
pub mod settings;
pub mod tab;
pub mod wake;
pub mod worker;

mod reach;
