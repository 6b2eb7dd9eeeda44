//! Types of `Nullable`.

use super::super::runtime;

use self::runtime::model::nullable::Nullable;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NullableType {
    pub a: Nullable<String>,
}

impl NullableType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Nullable::Value(a.into());
        self
    }

    /// Sets [`a`](field@Self::a) to null.
    #[inline]
    pub fn a_null(mut self) -> Self {
        self.a = Nullable::Null;
        self
    }
}

runtime::model::object! {
    NullableType {
        a: optional_nullable("a"),
    }
}
