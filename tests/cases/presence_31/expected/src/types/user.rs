//! Types of `User`.

use super::super::runtime;
use super::{NullableObject, NullableText};

use self::runtime::model::nullable::Nullable;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    pub text: Nullable<NullableText>,
    pub object: Nullable<NullableObject>,
}

impl User {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`text`](field@Self::text).
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Nullable::Value(text.into());
        self
    }

    /// Sets [`text`](field@Self::text) to null.
    #[inline]
    pub fn text_null(mut self) -> Self {
        self.text = Nullable::Null;
        self
    }

    /// Sets [`object`](field@Self::object).
    #[inline]
    pub fn object(mut self, object: NullableObject) -> Self {
        self.object = Nullable::Value(object);
        self
    }

    /// Sets [`object`](field@Self::object) to null.
    #[inline]
    pub fn object_null(mut self) -> Self {
        self.object = Nullable::Null;
        self
    }
}

runtime::model::object! {
    User {
        text: optional_nullable("text"),
        object: optional_nullable("object"),
    }
}
