//! **json** — the JSON in which papers and events are kept: whole numbers only, object keys sorted on writing.
//!
//! serde_json could do the same. It also brings floating point with its tables and says in words what is wrong where, and
//! with that it would be a fifth of the exam page's program. Here everything unreadable is one and the same [`Fault`].

mod read;
mod write;

pub use read::read;
pub use write::write;

use serde::{de, ser};
use std::fmt;

/// The text is not JSON or not of the wanted type; or the value has no place in JSON as we write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault;

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not the JSON that was expected")
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(_: T) -> Fault {
        Fault
    }
}

impl ser::Error for Fault {
    fn custom<T: fmt::Display>(_: T) -> Fault {
        Fault
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, read, write};
    use serde::{Deserialize, Serialize};
    use std::collections::BTreeMap;

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    enum Kind {
        Unit,
        New(i64),
        Pair(u8, bool),
        Fields { b: Option<u64>, a: Option<char> },
    }

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    struct Whole {
        text: String,
        kinds: Vec<Kind>,
        named: BTreeMap<String, ()>,
        numbered: BTreeMap<u32, String>,
        empty: Vec<u8>,
    }

    fn whole() -> Whole {
        Whole {
            text: "“一”\"\\/\u{0}\u{8}\u{c}\n\r\t\u{1f}\u{7f}😀".into(),
            kinds: vec![
                Kind::Unit,
                Kind::New(i64::MIN),
                Kind::Pair(255, true),
                Kind::Fields { b: Some(u64::MAX), a: None },
                Kind::Fields { b: None, a: Some('字') },
            ],
            named: ["a", "a!", "a\"", "a\\", "a\n", "", "ab", "B", "字"].map(|key| (key.into(), ())).into(),
            numbered: [(2, "二".into()), (10, String::new())].into(),
            empty: Vec::new(),
        }
    }

    #[test]
    fn it_writes_what_serde_json_writes_with_sorted_keys() {
        assert_eq!(write(&whole()).unwrap(), serde_json::to_value(whole()).unwrap().to_string());
        assert_eq!(write(&0.5), Err(Fault));
    }

    #[test]
    fn it_reads_what_serde_json_writes() {
        let whole = Whole { numbered: BTreeMap::new(), ..whole() };
        assert_eq!(read::<Whole>(&serde_json::to_string_pretty(&whole).unwrap()).as_ref(), Ok(&whole));
        assert_eq!(read::<Whole>(&write(&whole).unwrap()), Ok(whole));
        assert_eq!(read::<String>(r#" "\u4e00\ud83d\uDE00\/" "#).as_deref(), Ok("一😀/"));
        // What nobody asks for is passed over.
        let more = r#"{"b":1,"x":[1.5e3,{"y":"]"},null,true,[]],"z":{},"a":"c"}"#;
        assert_eq!(read::<Kind>(&format!(r#"{{"fields":{more}}}"#)), Ok(Kind::Fields { b: Some(1), a: Some('c') }));
    }

    #[test]
    fn it_reads_nothing_else() {
        for number in ["", "-", "01", "1.5", "1e3", "1 2", "18446744073709551616", "-9223372036854775809", "256", "x"] {
            assert_eq!(read::<u8>(number), Err(Fault), "{number}");
        }
        for text in [r#"""#, r#""\x""#, r#""\ud83d""#, r#""\ud83d\u0041""#, r#""\udc00""#, r#""\u12""#, "\"\n\"", "'a'"]
        {
            assert_eq!(read::<String>(text), Err(Fault), "{text}");
        }
        for list in ["[1,]", "[,1]", "[1 2]", "[1", "1]", "[1]]", "{}", "null"] {
            assert_eq!(read::<Vec<u8>>(list), Err(Fault), "{list}");
        }
        for kind in [r#""new""#, r#""other""#, r#"{"unit":1}"#, r#"{"new":1,"unit":null}"#, r#"{"new":1"#, "{}"] {
            assert_eq!(read::<Kind>(kind), Err(Fault), "{kind}");
        }
    }
}
