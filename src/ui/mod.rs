//! **ui** — what people see: shared parts, and one folder per page.
//!
//! Parts are pure: properties in, callbacks out. Only the `app` of each page joins them to the device and the stores.

pub mod display;
pub mod parts;
pub mod study;
