//! **ui** — what people see: shared parts, and one folder per page.
//!
//! Parts are pure: properties in, callbacks out. Pages join them to the device and the stores.

pub mod asset;
pub mod display;
pub mod exam;
pub mod lobby;
pub mod parts;
pub mod study;
pub mod tasks;
