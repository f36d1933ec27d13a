//! Canonical JSON: one value, one byte sequence, wherever it is written.

use crate::json;
use serde::Serialize;

/// `value` as JSON with sorted keys and no white space (RFC 8785 for the values we use: no floating point).
///
/// # Panics
/// Never for the types of this library: they have string keys only, and serialising them cannot fail.
pub fn canonical<T: Serialize>(value: &T) -> String {
    json::write(value).expect("our types have string keys and no floating point")
}
