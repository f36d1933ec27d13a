//! **seal** — the only room that knows cryptography.
//!
//! So far it holds digests and canonical bytes: item and paper ids, the random order drawn from a seed, and the links
//! of the event chain all rest on them. And a veil, which is no lock, over the key that the worker keeps.

mod canonical;
mod digest;
mod veil;

pub use canonical::canonical;
pub use digest::{Digest, digest};
pub use veil::{unveil, veil};
