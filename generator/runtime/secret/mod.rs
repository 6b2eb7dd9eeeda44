//! A value that must not be printed.

pub mod names;
pub mod shown;

use std::fmt;

use serde::{Serialize, Serializer};

use super::json::Json;
use super::model::encode_serde::{AsSerde, MASK};
use super::model::{Decode, Encode, Sink};

/// A value that shows itself only to who asks for it: never in `Debug`, and never in an error.
///
/// A model that holds one writes it as it is when it is serialized, for that is what is sent. To write a model for people, into
/// a log for example, serialize it as [`Masked`].
#[derive(Clone, PartialEq, Eq)]
pub struct Secret<T>(T);

impl<T> Secret<T> {
    /// Hides `value`.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value itself.
    pub const fn expose(&self) -> &T {
        &self.0
    }

    /// The value itself.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T: Encode> Secret<T> {
    /// The form that hides the value when it is serialized.
    pub fn masked(&self) -> Masked<'_> {
        Masked::new(self)
    }
}

/// A value that is serialized with `***` in place of each secret that it holds, however deep.
pub struct Masked<'v>(&'v dyn Encode);

impl<'v> Masked<'v> {
    /// Hides the secrets of a model.
    pub fn new(value: &'v dyn Encode) -> Self {
        Self(value)
    }
}

impl Serialize for Masked<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        AsSerde::masked(self.0).serialize(serializer)
    }
}

impl fmt::Debug for Masked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Masked(…)")
    }
}

impl<T> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl<T> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Secret<String> {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl<T: Decode> Decode for Secret<T> {
    const ACCEPTS_NULL: bool = T::ACCEPTS_NULL;
    const IS_SECRET: bool = true;

    fn decode(json: Json<'_>) -> Self {
        Self(json.hidden(T::decode))
    }

    fn of_null() -> Option<Self> {
        T::of_null().map(Self)
    }
}

impl<T: Encode> Encode for Secret<T> {
    fn encode(&self, sink: &mut dyn Sink) {
        hide(&self.0, sink);
    }

    fn is_absent(&self) -> bool {
        self.0.is_absent()
    }
}

/// Writes a value, or a mask in its place where secrets are hidden.
pub fn hide(value: &dyn Encode, sink: &mut dyn Sink) {
    match sink.masks() {
        true => sink.str(MASK),
        false => value.encode(sink),
    }
}
