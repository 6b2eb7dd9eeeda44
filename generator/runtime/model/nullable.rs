//! A property that may be missing, null or there: three different things on the wire.

use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::super::json::Json;
use super::super::json::object::Object;
use super::{Decode, Encode, Sink};

/// The value of a property that is both optional and nullable.
///
/// In structs with derived serde traits, a property is absent only if two attributes say so;
/// without them, `Absent` is written as null, and what is missing is read as [`Null`](Self::Null):
///
/// ```text
/// #[serde(default, skip_serializing_if = "Nullable::is_absent")]
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// The property is not there; it is left out when sent.
    #[default]
    Absent,
    /// The property is null.
    Null,
    /// The property has a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, if there is one.
    pub fn as_option(&self) -> Option<&T> {
        self.as_ref().into_option()
    }

    /// The value, if there is one.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The same with a reference to the value.
    pub fn as_ref(&self) -> Nullable<&T> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(value),
        }
    }

    /// The same with a reference through which the value can be changed.
    pub fn as_mut(&mut self) -> Nullable<&mut T> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(value),
        }
    }

    /// The same with a reference to what the value derefs to: to a `str` of a `String`.
    pub fn as_deref(&self) -> Nullable<&T::Target>
    where
        T: Deref,
    {
        self.as_ref().map(T::deref)
    }

    /// The value, or another one if the property is null or not there.
    pub fn unwrap_or(self, default: T) -> T {
        self.into_option().unwrap_or(default)
    }

    /// The value, or what `default` gives if the property is null or not there.
    pub fn unwrap_or_else(self, default: impl FnOnce() -> T) -> T {
        self.into_option().unwrap_or_else(default)
    }

    /// The value, or the default of its type if the property is null or not there.
    pub fn unwrap_or_default(self) -> T
    where
        T: Default,
    {
        self.into_option().unwrap_or_default()
    }

    /// The same with what `change` makes of the value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Nullable<U> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(change(value)),
        }
    }

    /// Whether the property is not there.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the property is null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether the property has a value.
    pub fn is_value(&self) -> bool {
        matches!(self, Self::Value(_))
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// `None` is null.
impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

/// Null and what is not there are `None`.
impl<T> From<Nullable<T>> for Option<T> {
    fn from(value: Nullable<T>) -> Self {
        value.into_option()
    }
}

/// A value is written as it is, `Absent` as null: whoever writes the property leaves it out.
impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_option().serialize(serializer)
    }
}

/// Null is read as `Null`; nothing that is there is `Absent`.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::from)
    }
}

#[allow(dead_code, reason = "a document may have no such properties")]
impl Object<'_> {
    /// Takes the property `name`, which may be missing or null.
    pub(crate) fn optional_nullable<T: Decode>(&mut self, name: &str) -> Nullable<T> {
        self.take(name).map_or(Nullable::Absent, Nullable::decode)
    }

    /// Takes the property `name`, which is never sent and may be missing or null.
    pub(crate) fn received_optional_nullable<T: Decode>(&mut self, name: &str) -> Nullable<T> {
        self.optional_nullable(name)
    }
}

impl<T: Decode> Decode for Nullable<T> {
    const ACCEPTS_NULL: bool = true;
    const IS_SECRET: bool = T::IS_SECRET;

    fn decode(json: Json<'_>) -> Self {
        Self::from(Option::decode(json))
    }
}

impl<T: Encode> Encode for Nullable<T> {
    fn encode(&self, sink: &mut dyn Sink) {
        match self {
            Self::Value(value) => value.encode(sink),
            Self::Absent | Self::Null => sink.null(),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_absent()
    }
}
