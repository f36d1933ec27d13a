//! The writer of canonical JSON. It sorts each object's fields by their names before it writes them.
//!
//! Smaller and quicker than a detour through `serde_json::Value`, which the exam page would carry for this alone.

use serde::ser::{
    Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};
use std::fmt;

pub(super) struct Writer;

/// The value is not one that has canonical bytes: floating point, or a name that is not a string.
#[derive(Debug)]
pub(super) struct Error;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no canonical form")
    }
}

impl std::error::Error for Error {}

impl serde::ser::Error for Error {
    fn custom<T: fmt::Display>(_: T) -> Error {
        Error
    }
}

type Written = Result<String, Error>;

/// `{"name":inner}`, as enums with data are written.
fn named(name: &str, inner: &str) -> String {
    ["{", &quoted(name), ":", inner, "}"].concat()
}

fn quoted(text: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            '\u{8}' => quoted.push_str("\\b"),
            '\u{c}' => quoted.push_str("\\f"),
            '\0'..='\u{1f}' => {
                quoted.push_str("\\u00");
                quoted.extend([c as usize >> 4, c as usize & 15].map(|digit| char::from(HEX[digit])));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// Integers of every width.
macro_rules! integers {
    ($($method:ident: $type:ty,)*) => {
        $(fn $method(self, value: $type) -> Written {
            Ok(value.to_string())
        })*
    };
}

impl Serializer for Writer {
    type Ok = String;
    type Error = Error;
    type SerializeSeq = Array;
    type SerializeTuple = Array;
    type SerializeTupleStruct = Array;
    type SerializeTupleVariant = Array;
    type SerializeMap = Object;
    type SerializeStruct = Object;
    type SerializeStructVariant = Object;

    integers! {
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64,
    }

    fn serialize_bool(self, value: bool) -> Written {
        Ok(if value { "true" } else { "false" }.into())
    }

    fn serialize_f32(self, _: f32) -> Written {
        Err(Error)
    }

    fn serialize_f64(self, _: f64) -> Written {
        Err(Error)
    }

    fn serialize_char(self, value: char) -> Written {
        Ok(quoted(value.encode_utf8(&mut [0; 4])))
    }

    fn serialize_str(self, value: &str) -> Written {
        Ok(quoted(value))
    }

    fn serialize_bytes(self, value: &[u8]) -> Written {
        value.serialize(self)
    }

    fn serialize_none(self) -> Written {
        self.serialize_unit()
    }

    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        Ok("null".into())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        Ok(quoted(variant))
    }

    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, _: &'static str, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Written {
        Ok(named(variant, &value.serialize(Writer)?))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Array, Error> {
        Ok(Array::default())
    }

    fn serialize_tuple(self, _: usize) -> Result<Array, Error> {
        Ok(Array::default())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Array, Error> {
        Ok(Array::default())
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, variant: &'static str, _: usize) -> Result<Array, Error> {
        Ok(Array { variant: Some(variant), ..Array::default() })
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Object, Error> {
        Ok(Object::default())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Object, Error> {
        Ok(Object::default())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Object, Error> {
        Ok(Object { variant: Some(variant), ..Object::default() })
    }
}

#[derive(Default)]
pub(super) struct Array {
    variant: Option<&'static str>,
    /// Each with a comma behind it.
    elements: String,
}

impl Array {
    fn push<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Error> {
        self.elements.push_str(&value.serialize(Writer)?);
        self.elements.push(',');
        Ok(())
    }

    fn close(self) -> Written {
        let array = ["[", self.elements.trim_end_matches(','), "]"].concat();
        Ok(match self.variant {
            Some(variant) => named(variant, &array),
            None => array,
        })
    }
}

/// The traits of sequences differ in the name of one method.
macro_rules! arrays {
    ($($of:ident::$push:ident,)*) => {
        $(impl $of for Array {
            type Ok = String;
            type Error = Error;

            fn $push<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Error> {
                self.push(value)
            }

            fn end(self) -> Written {
                self.close()
            }
        })*
    };
}

arrays! {
    SerializeSeq::serialize_element,
    SerializeTuple::serialize_element,
    SerializeTupleStruct::serialize_field,
    SerializeTupleVariant::serialize_field,
}

#[derive(Default)]
pub(super) struct Object {
    variant: Option<&'static str>,
    /// Names and written values, sorted by name.
    fields: Vec<(String, String)>,
    /// The name that waits for its value.
    name: String,
}

impl Object {
    fn push<T: ?Sized + Serialize>(&mut self, name: String, value: &T) -> Result<(), Error> {
        let at = self.fields.partition_point(|(other, _)| *other < name);
        self.fields.insert(at, (name, value.serialize(Writer)?));
        Ok(())
    }

    fn close(self) -> Written {
        let mut object = String::from("{");
        for (at, (name, value)) in self.fields.iter().enumerate() {
            if at > 0 {
                object.push(',');
            }
            object.push_str(&quoted(name));
            object.push(':');
            object.push_str(value);
        }
        object.push('}');
        Ok(match self.variant {
            Some(variant) => named(variant, &object),
            None => object,
        })
    }
}

impl SerializeMap for Object {
    type Ok = String;
    type Error = Error;

    fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Result<(), Error> {
        // Sorted as they are, not as they are written.
        self.name = serde_json::from_str(&key.serialize(Writer)?).map_err(|_| Error)?;
        Ok(())
    }

    fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Result<(), Error> {
        let name = std::mem::take(&mut self.name);
        self.push(name, value)
    }

    fn end(self) -> Written {
        self.close()
    }
}

/// The traits of structs.
macro_rules! objects {
    ($($of:ident,)*) => {
        $(impl $of for Object {
            type Ok = String;
            type Error = Error;

            fn serialize_field<T: ?Sized + Serialize>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
                self.push(name.into(), value)
            }

            fn end(self) -> Written {
                self.close()
            }
        })*
    };
}

objects! { SerializeStruct, SerializeStructVariant, }
