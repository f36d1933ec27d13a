//! Canonical JSON: one value, one byte sequence, wherever it is written.

use serde::Serialize;

/// `value` as JSON with sorted keys and no white space (RFC 8785 for the values we use: no floating point).
///
/// # Panics
/// Never for the types of this library: they have string keys only, and serialising them cannot fail.
pub fn canonical<T: Serialize>(value: &T) -> String {
    // serde_json's map is a BTreeMap (feature `preserve_order` is off), so going through Value sorts the keys.
    let value = serde_json::to_value(value).expect("our types have string keys");
    value.to_string()
}
