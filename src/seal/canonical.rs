//! Canonical JSON: one value, one byte sequence, wherever it is written.

use crate::json;
use serde::Serialize;

/// `value` as JSON with sorted keys and no white space (RFC 8785 for the values we use: no floating point).
///
/// # Panics
/// Never for the types of this library: they have string keys only, and no floating point.
pub fn canonical<T: Serialize>(value: &T) -> String {
    json::write(value).expect("our types have string keys and no floating point")
}

#[cfg(test)]
mod tests {
    use super::canonical;
    use proptest::prelude::*;
    use serde::Serialize;
    use std::collections::BTreeMap;

    #[derive(Serialize)]
    struct Flat {
        z: u64,
        #[serde(flatten)]
        kind: Kind,
        #[serde(skip_serializing_if = "Option::is_none")]
        none: Option<u8>,
    }

    #[derive(Serialize)]
    #[serde(tag = "kind", rename_all = "kebab-case")]
    enum Kind {
        UnitOne,
        Two { b: String, a: (i8, bool) },
    }

    #[derive(Serialize)]
    enum Plain {
        Unit,
        Newtype(char),
        Tuple(u8, Option<u8>),
        Struct { y: (), x: Vec<BTreeMap<String, i64>> },
    }

    fn by_way_of_values<T: Serialize>(value: &T) -> String {
        // serde_json's own map is sorted.
        serde_json::to_value(value).unwrap().to_string()
    }

    proptest! {
        #[test]
        fn keys_are_sorted_and_texts_escaped(texts in prop::collection::vec(".{0,12}", 4), n: i64, u: u64) {
            let map = texts.iter().map(|text| (text.clone(), n)).collect::<BTreeMap<_, _>>();
            let values = (
                Flat { z: u, kind: Kind::Two { b: texts[0].clone(), a: (n as i8, true) }, none: None },
                Flat { z: u, kind: Kind::UnitOne, none: Some(1) },
                [Plain::Unit, Plain::Newtype('"'), Plain::Tuple(1, None), Plain::Struct { y: (), x: vec![map] }],
                texts.join("\u{0}\u{1f}\"\\/\u{7f}\n\r\t\u{8}\u{c}"),
            );
            prop_assert_eq!(canonical(&values), by_way_of_values(&values));
        }
    }

    #[test]
    #[should_panic(expected = "no floating point")]
    fn floating_point_is_refused() {
        canonical(&1.5);
    }
}
