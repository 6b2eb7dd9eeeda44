//! A property that may be missing, null or there: three different things on the wire.

use super::super::json::Json;
use super::super::json::object::Object;
use super::{Decode, Encode, Sink};

/// The value of a property that is both optional and nullable.
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
