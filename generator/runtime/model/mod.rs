//! The two traits that every model implements, and how they meet bytes and serde.

mod decode;
mod encode;
pub mod encode_serde;
pub mod encode_text;
pub mod foreign;
pub mod freeform;
pub mod nullable;
mod number;
pub mod object;
pub mod open_enum;
pub mod table;
pub mod tuple;

use serde::{Deserializer, Serializer};

use super::json::bounds::Bounds;
use super::json::{Json, Tape};
use encode_serde::AsSerde;
use encode_text::TextSink;

pub use super::error::decode::DecodeError;
pub use object::Field;
#[allow(unused_imports, reason = "a document may have no objects")]
pub(crate) use object::object;
#[allow(unused_imports, reason = "a document may have no structs")]
pub(crate) use table::{by_table, equal, opaque_debug};

/// A value that can be read from JSON.
pub trait Decode: Sized {
    /// Whether a JSON null is a value of this type, and not merely the lack of one.
    const ACCEPTS_NULL: bool = false;

    /// Whether a value of this type may be secret as a whole. No error shows then what stands in
    /// place of a list or a map of such values.
    const IS_SECRET: bool = false;

    /// Reads the value. What is not as it should be is refused ([`Json::refuse`]), and anything
    /// stands in its place: whoever began to read gets an error instead.
    ///
    /// So nothing has to be asked between two properties, and what is read stands at its place at once.
    fn decode(json: Json<'_>) -> Self;

    /// The value that null stands for where an array or a map must be: an empty one, which some servers write so.
    fn of_null() -> Option<Self> {
        None
    }

    /// The value of a whole body that is no JSON but this text, if its type is left open.
    fn from_text(_text: &str) -> Option<Self> {
        None
    }
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

/// The target of a value that is written; takes exactly one call. Only the client implements it, so
/// it may get further methods.
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

    /// Whether what is written is shown to people, who must not see secrets.
    fn masks(&self) -> bool {
        false
    }

    /// Takes an object with known properties. Only tables of the client list them so, and
    /// documentation leaves it out; anything else is written as a map.
    #[doc(hidden)]
    fn object(&mut self, fields: &[Field<'_>]);

    /// Takes an array.
    fn array(&mut self, items: &mut dyn Iterator<Item = &dyn Encode>);

    /// Takes an object whose keys are data.
    fn map<'v>(&mut self, entries: &mut dyn Iterator<Item = (&'v str, &'v dyn Encode)>);
}

/// Why a number cannot be sent.
pub(crate) const NOT_FINITE: &str = "a number is NaN or infinite, which cannot be written";

/// Writes a value as compact JSON.
#[must_use]
pub fn to_vec(value: &dyn Encode) -> Vec<u8> {
    written(value, false).into_bytes()
}

/// Writes a value as compact JSON to be sent: without what is only received.
///
/// # Errors
///
/// If a number is NaN or infinite.
pub fn to_request(value: &dyn Encode) -> Result<Vec<u8>, &'static str> {
    let sink = written(value, true);
    match sink.is_lossy() {
        true => Err(NOT_FINITE),
        false => Ok(sink.into_bytes()),
    }
}

fn written(value: &dyn Encode, sends: bool) -> TextSink {
    let mut sink = TextSink::new(sends);
    value.encode(&mut sink);
    sink
}

/// Reads a value from JSON text (RFC 8259).
///
/// # Errors
///
/// If the bytes are not one JSON value, or not one that `T` can be read from, or there are more than
/// five million nodes: values, and keys of objects. There is no limit of time.
pub fn from_slice<T: Decode>(bytes: &[u8]) -> Result<T, DecodeError> {
    Tape::parse(bytes)?.read(T::decode)
}

/// Reads a value from JSON text as far as it may be read.
///
/// # Errors
///
/// If the bytes are not one JSON value, or not one that `T` can be read from, or the bounds are
/// exceeded.
pub(crate) fn from_slice_within<T: Decode>(
    bytes: &[u8],
    bounds: &Bounds,
) -> Result<T, DecodeError> {
    Tape::parse_within(bytes, bounds)?.read_in_time(T::decode)
}

/// Writes a value through serde: the body of a model's `Serialize`. It writes what would be sent and what was received,
/// secrets included; [`Masked`](super::secret::Masked) hides them.
///
/// # Errors
///
/// Whatever the serializer reports.
pub fn serialize<S: Serializer>(value: &dyn Encode, serializer: S) -> Result<S::Ok, S::Error> {
    serde::Serialize::serialize(&AsSerde::whole(value), serializer)
}

/// Reads a value through serde: the body of a model's `Deserialize`.
///
/// The format has to say itself what it holds, as JSON, YAML and CBOR do, and bincode does not.
///
/// # Errors
///
/// The error of the deserializer, or the [`DecodeError`] of the value, also if that has more than
/// five million nodes.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let tape = Tape::deserialize(deserializer)?;
    tape.read(T::decode).map_err(serde::de::Error::custom)
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
