//! A value that must not be printed.
// needs: json, json_refuse, model

use std::fmt;

use super::json::Json;
use super::model::{Decode, Encode, Sink};

/// A value that shows itself only to who asks for it: never in `Debug`, and never in an error.
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

    fn decode(json: Json<'_>) -> Self {
        Self(json.hidden(T::decode))
    }
}

impl<T: Encode> Encode for Secret<T> {
    fn encode(&self, sink: &mut dyn Sink) {
        self.0.encode(sink);
    }

    fn is_absent(&self) -> bool {
        self.0.is_absent()
    }
}
