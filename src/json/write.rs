//! Writing: one value, one byte sequence.

use super::Fault;
use serde::ser::{self, Serialize};
use std::fmt::Write;

/// `value` as JSON with sorted keys and no white space.
///
/// # Errors
/// [`Fault`] when it has a number with a fraction, raw bytes, or a key that is not text.
pub fn write<T: Serialize + ?Sized>(value: &T) -> Result<String, Fault> {
    let mut text = String::new();
    value.serialize(Writer { text: &mut text, bare: false })?;
    Ok(text)
}

struct Writer<'t> {
    text: &'t mut String,
    /// Text as it is, for sorting keys.
    bare: bool,
}

impl Writer<'_> {
    fn plain(self, text: &str) -> Result<(), Fault> {
        self.text.push_str(text);
        Ok(())
    }
}

fn quote(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // Writing to a string cannot fail.
            ..' ' => drop(write!(out, "\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
}

impl<'t> ser::Serializer for Writer<'t> {
    type Ok = ();
    type Error = Fault;
    type SerializeSeq = List<'t>;
    type SerializeTuple = List<'t>;
    type SerializeTupleStruct = List<'t>;
    type SerializeTupleVariant = List<'t>;
    type SerializeMap = Object<'t>;
    type SerializeStruct = Object<'t>;
    type SerializeStructVariant = Object<'t>;

    fn serialize_bool(self, value: bool) -> Result<(), Fault> {
        self.plain(if value { "true" } else { "false" })
    }

    fn serialize_i8(self, value: i8) -> Result<(), Fault> {
        self.serialize_i64(value.into())
    }

    fn serialize_i16(self, value: i16) -> Result<(), Fault> {
        self.serialize_i64(value.into())
    }

    fn serialize_i32(self, value: i32) -> Result<(), Fault> {
        self.serialize_i64(value.into())
    }

    fn serialize_i64(self, value: i64) -> Result<(), Fault> {
        self.plain(&value.to_string())
    }

    fn serialize_u8(self, value: u8) -> Result<(), Fault> {
        self.serialize_u64(value.into())
    }

    fn serialize_u16(self, value: u16) -> Result<(), Fault> {
        self.serialize_u64(value.into())
    }

    fn serialize_u32(self, value: u32) -> Result<(), Fault> {
        self.serialize_u64(value.into())
    }

    fn serialize_u64(self, value: u64) -> Result<(), Fault> {
        self.plain(&value.to_string())
    }

    fn serialize_f32(self, _: f32) -> Result<(), Fault> {
        Err(Fault)
    }

    fn serialize_f64(self, _: f64) -> Result<(), Fault> {
        Err(Fault)
    }

    fn serialize_char(self, value: char) -> Result<(), Fault> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result<(), Fault> {
        if self.bare {
            return self.plain(value);
        }
        quote(self.text, value);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Fault> {
        Err(Fault)
    }

    fn serialize_none(self) -> Result<(), Fault> {
        self.plain("null")
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Fault> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Fault> {
        self.plain("null")
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Fault> {
        self.plain("null")
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Fault> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Fault> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Fault> {
        let mut object = Object::begin(self.text, None);
        object.member(variant, value)?;
        object.finish()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<List<'t>, Fault> {
        Ok(List::begin(self.text, None))
    }

    fn serialize_tuple(self, _: usize) -> Result<List<'t>, Fault> {
        Ok(List::begin(self.text, None))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<List<'t>, Fault> {
        Ok(List::begin(self.text, None))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<List<'t>, Fault> {
        Ok(List::begin(self.text, Some(variant)))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Object<'t>, Fault> {
        Ok(Object::begin(self.text, None))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Object<'t>, Fault> {
        Ok(Object::begin(self.text, None))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Object<'t>, Fault> {
        Ok(Object::begin(self.text, Some(variant)))
    }
}

/// Begins what a variant holds: `{"name":`, to be closed by another brace.
fn name(text: &mut String, variant: Option<&str>) -> &'static str {
    let Some(variant) = variant else { return "" };
    text.push('{');
    quote(text, variant);
    text.push(':');
    "}"
}

struct List<'t> {
    text: &'t mut String,
    first: bool,
    after: &'static str,
}

impl<'t> List<'t> {
    fn begin(text: &'t mut String, variant: Option<&str>) -> List<'t> {
        let after = name(text, variant);
        text.push('[');
        List { text, first: true, after }
    }

    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Fault> {
        if !std::mem::take(&mut self.first) {
            self.text.push(',');
        }
        value.serialize(Writer { text: self.text, bare: false })
    }

    fn finish(self) -> Result<(), Fault> {
        self.text.push(']');
        self.text.push_str(self.after);
        Ok(())
    }
}

/// Its members are written apart, and put down in order at the end.
struct Object<'t> {
    text: &'t mut String,
    members: Vec<(String, String)>,
    key: String,
    after: &'static str,
}

impl<'t> Object<'t> {
    fn begin(text: &'t mut String, variant: Option<&str>) -> Object<'t> {
        let after = name(text, variant);
        Object { text, members: Vec::new(), key: String::new(), after }
    }

    fn member<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), Fault> {
        let value = write(value)?;
        self.insert(key.to_owned(), value);
        Ok(())
    }

    fn insert(&mut self, key: String, value: String) {
        let place = self.members.partition_point(|(other, _)| *other < key);
        self.members.insert(place, (key, value));
    }

    fn finish(self) -> Result<(), Fault> {
        let mut sign = '{';
        for (key, value) in &self.members {
            self.text.push(sign);
            quote(self.text, key);
            self.text.push(':');
            self.text.push_str(value);
            sign = ',';
        }
        if self.members.is_empty() {
            self.text.push('{');
        }
        self.text.push('}');
        self.text.push_str(self.after);
        Ok(())
    }
}

impl ser::SerializeSeq for List<'_> {
    type Ok = ();
    type Error = Fault;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Fault> {
        self.element(value)
    }

    fn end(self) -> Result<(), Fault> {
        self.finish()
    }
}

impl ser::SerializeTuple for List<'_> {
    type Ok = ();
    type Error = Fault;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Fault> {
        self.element(value)
    }

    fn end(self) -> Result<(), Fault> {
        self.finish()
    }
}

impl ser::SerializeTupleStruct for List<'_> {
    type Ok = ();
    type Error = Fault;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Fault> {
        self.element(value)
    }

    fn end(self) -> Result<(), Fault> {
        self.finish()
    }
}

impl ser::SerializeTupleVariant for List<'_> {
    type Ok = ();
    type Error = Fault;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Fault> {
        self.element(value)
    }

    fn end(self) -> Result<(), Fault> {
        self.finish()
    }
}

impl ser::SerializeMap for Object<'_> {
    type Ok = ();
    type Error = Fault;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Fault> {
        self.key.clear();
        key.serialize(Writer { text: &mut self.key, bare: true })
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Fault> {
        let key = std::mem::take(&mut self.key);
        self.insert(key, write(value)?);
        Ok(())
    }

    fn end(self) -> Result<(), Fault> {
        self.finish()
    }
}

impl ser::SerializeStruct for Object<'_> {
    type Ok = ();
    type Error = Fault;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Fault> {
        self.member(key, value)
    }

    fn end(self) -> Result<(), Fault> {
        self.finish()
    }
}

impl ser::SerializeStructVariant for Object<'_> {
    type Ok = ();
    type Error = Fault;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Fault> {
        self.member(key, value)
    }

    fn end(self) -> Result<(), Fault> {
        self.finish()
    }
}
