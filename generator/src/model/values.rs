//! The types of values, wherever values stand.

use super::TypeId;

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// A type with a name.
    Named(TypeId),
    /// A list.
    List(Box<Type>),
    /// An array of a fixed length, each place with a type of its own.
    Tuple(Vec<Type>),
    /// A map with string keys.
    Map(Box<Type>),
    /// A value that may be null, within a list or map.
    Nullable(Box<Type>),
    /// A value that is never shown.
    Secret(Box<Type>),
    /// A single value.
    Scalar(Scalar),
    /// An object of which nothing is known.
    Object,
    /// Any JSON value.
    Any,
}

/// A single value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scalar {
    /// `true` or `false`.
    Boolean,
    /// A signed integer of 32 bits.
    Int32,
    /// A signed integer of 64 bits.
    Int64,
    /// An unsigned integer of 32 bits.
    UInt32,
    /// An unsigned integer of 64 bits.
    UInt64,
    /// An integer of any length.
    BigInteger,
    /// A floating-point number of 64 bits.
    Double,
    /// Text.
    String,
    /// A UUID (RFC 9562).
    Uuid,
    /// A date and time with its offset (RFC 3339).
    DateTime,
    /// A date (RFC 3339, `full-date`).
    Date,
    /// Bytes, written in base64 (RFC 4648).
    Base64,
}

/// A value that a property, part or parameter has without being asked for: the only one that the
/// document allows, or the one that a discriminator names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Preset {
    /// A string.
    Text(String),
    /// An integer.
    Integer(i64),
    /// A number with a fraction, as JSON text.
    Number(String),
    /// A boolean.
    Flag(bool),
    /// A list, an object, null, or a number for which nothing else has room, as JSON text.
    Json(String),
}

impl Preset {
    /// The value as the text that a tag is compared with.
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) | Self::Number(text) | Self::Json(text) => text.clone(),
            Self::Integer(value) => value.to_string(),
            Self::Flag(value) => value.to_string(),
        }
    }
}
