//! **device** — the browser: assets, display settings, the page itself.
//!
//! It knows bytes, elements and clocks, not questions; with `store` and `ui` it is the only room that uses `web-sys`.

pub mod asset;
pub mod page;
pub mod settings;
