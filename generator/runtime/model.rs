//! The two traits that every model implements, and how they meet bytes and serde.
// needs: encode_serde, encode_text, error_decode, json, model_decode, model_encode, model_number; crates: serde

use std::collections::BTreeMap;

use serde::{Deserializer, Serializer};

use super::encode_serde::AsSerde;
use super::encode_text::TextSink;
use super::json::{Json, Tape};

pub use super::error_decode::DecodeError;

/// A value that can be read from JSON.
pub trait Decode: Sized {
    /// Whether a JSON null is a value of this type, and not merely the lack of one.
    const ACCEPTS_NULL: bool = false;

    /// Reads the value, or says where and why it cannot be read.
    fn decode(json: Json<'_>) -> Result<Self, DecodeError>;
}

/// A value that can be written as JSON.
pub trait Encode {
    /// Writes the value: makes exactly one call on `sink`.
    fn encode(&self, sink: &mut dyn Sink);

    /// Whether an optional property with this value is left out.
    fn is_absent(&self) -> bool {
        false
    }
}

/// Where a value is written to; takes exactly one call.
pub trait Sink {
    /// Takes a null.
    fn null(&mut self);

    /// Takes a boolean.
    fn bool(&mut self, value: bool);

    /// Takes a signed integer.
    fn i64(&mut self, value: i64);

    /// Takes an unsigned integer.
    fn u64(&mut self, value: u64);

    /// Takes a float; JSON knows neither NaN nor infinity, so they are written as null there.
    fn f64(&mut self, value: f64);

    /// Takes a string.
    fn str(&mut self, value: &str);

    /// Takes the text of a number that fits none of the number types, in JSON's syntax.
    fn number(&mut self, text: &str);

    /// Whether what is written is sent to the API, which is not told what it alone knows.
    fn sends(&self) -> bool {
        false
    }

    /// Takes an object with known properties; [`members`] lists what is to be written of them.
    fn object(&mut self, fields: &[Field<'_>]);

    /// Takes an array.
    fn array(&mut self, items: &mut dyn Iterator<Item = &dyn Encode>);

    /// Takes an object whose keys are data.
    fn map<'v>(&mut self, entries: &mut dyn Iterator<Item = (&'v str, &'v dyn Encode)>);
}

/// What one field of a model adds to the object that it is written as.
#[derive(Clone, Copy)]
pub struct Field<'v>(Part<'v>);

#[derive(Clone, Copy)]
enum Part<'v> {
    Required(&'v str, &'v dyn Encode),
    Optional(&'v str, &'v dyn Encode),
    Received(&'v str, &'v dyn Encode),
    ReceivedNullable(&'v str, &'v dyn Encode),
    Additional(&'v dyn Entries),
}

/// A property that is always written.
pub fn required<'v>(name: &'v str, value: &'v dyn Encode) -> Field<'v> {
    Field(Part::Required(name, value))
}

/// A property that is left out if its value is absent.
pub fn optional<'v>(name: &'v str, value: &'v dyn Encode) -> Field<'v> {
    Field(Part::Optional(name, value))
}

/// A property that is never sent, and otherwise left out if its value is absent.
pub fn received<'v>(name: &'v str, value: &'v dyn Encode) -> Field<'v> {
    Field(Part::Received(name, value))
}

/// A property that is never sent, and otherwise always written.
pub fn received_nullable<'v>(name: &'v str, value: &'v dyn Encode) -> Field<'v> {
    Field(Part::ReceivedNullable(name, value))
}

/// The properties that the schema does not name, in the order of the map.
///
/// An entry with the name of a property that is written already is left out, for an object has
/// each key once.
pub fn additional<T: Encode>(entries: &BTreeMap<String, T>) -> Field<'_> {
    Field(Part::Additional(entries))
}

/// Calls `visit` with each name and value that `fields` write, in order; `sends` is that of the sink.
pub fn members<'v>(
    fields: &[Field<'v>],
    sends: bool,
    visit: &mut dyn FnMut(&'v str, &'v dyn Encode),
) {
    for field in fields {
        match field.0 {
            Part::Additional(entries) => entries.visit(&mut |name, value| {
                if !fields.iter().any(|field| field.writes(name)) {
                    visit(name, value);
                }
            }),
            Part::Required(name, value) => visit(name, value),
            Part::Optional(name, value) if !value.is_absent() => visit(name, value),
            Part::Received(name, value) if !sends && !value.is_absent() => visit(name, value),
            Part::ReceivedNullable(name, value) if !sends => visit(name, value),
            Part::Optional(..) | Part::Received(..) | Part::ReceivedNullable(..) => {}
        }
    }
}

impl Field<'_> {
    fn writes(&self, wanted: &str) -> bool {
        match self.0 {
            Part::Required(name, _) | Part::Received(name, _) | Part::ReceivedNullable(name, _) => {
                name == wanted
            }
            Part::Optional(name, value) => name == wanted && !value.is_absent(),
            Part::Additional(_) => false,
        }
    }
}

/// A map of which the type of the values is forgotten.
trait Entries {
    fn visit<'v>(&'v self, visit: &mut dyn FnMut(&'v str, &'v dyn Encode));
}

impl<T: Encode> Entries for BTreeMap<String, T> {
    fn visit<'v>(&'v self, visit: &mut dyn FnMut(&'v str, &'v dyn Encode)) {
        for (name, value) in self {
            visit(name, value);
        }
    }
}

/// Writes a value as compact JSON.
#[must_use]
pub fn to_vec(value: &dyn Encode) -> Vec<u8> {
    let mut sink = TextSink::new();
    value.encode(&mut sink);
    sink.into_bytes()
}

/// Writes a value as compact JSON to be sent: without what is only received.
#[must_use]
pub fn to_request(value: &dyn Encode) -> Vec<u8> {
    let mut sink = TextSink::sending();
    value.encode(&mut sink);
    sink.into_bytes()
}

/// Reads a value from JSON text (RFC 8259).
///
/// # Errors
///
/// If the bytes are not one JSON value, or not one that `T` can be read from.
pub fn from_slice<T: Decode>(bytes: &[u8]) -> Result<T, DecodeError> {
    T::decode(Tape::parse(bytes)?.root())
}

/// Writes a value through serde: the body of a model's `Serialize`.
///
/// # Errors
///
/// Whatever the serializer reports.
pub fn serialize<S: Serializer>(value: &dyn Encode, serializer: S) -> Result<S::Ok, S::Error> {
    serde::Serialize::serialize(&AsSerde(value), serializer)
}

/// Reads a value through serde: the body of a model's `Deserialize`.
///
/// The format has to say itself what it holds, as JSON, YAML and CBOR do.
///
/// # Errors
///
/// Whatever the deserializer reports, and the [`DecodeError`] of the value.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let tape = Tape::deserialize(deserializer)?;
    T::decode(tape.root()).map_err(serde::de::Error::custom)
}

/// Implements `serde::Serialize` and `serde::Deserialize` by means of [`Encode`] and [`Decode`].
#[allow(unused_macros, reason = "a document may have no models")]
macro_rules! serde_bridge {
    ($($name:ty),+ $(,)?) => {$(
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                runtime::model::serialize(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                runtime::model::deserialize(deserializer)
            }
        }
    )+};
}
#[allow(unused_imports, reason = "a document may have no models")]
pub(crate) use serde_bridge;
