//! Types of `Holder`.

use super::super::runtime;
use super::Base;

use self::runtime::model::nullable::Nullable;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Holder {
    /// The usual way to describe a reference in 3.0.
    pub described: Option<Base>,
    pub nullable: Nullable<Base>,
}

impl Holder {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`described`](field@Self::described).
    #[inline]
    pub fn described(mut self, described: Base) -> Self {
        self.described = Some(described);
        self
    }

    /// Sets [`nullable`](field@Self::nullable).
    #[inline]
    pub fn nullable(mut self, nullable: Base) -> Self {
        self.nullable = Nullable::Value(nullable);
        self
    }

    /// Sets [`nullable`](field@Self::nullable) to null.
    #[inline]
    pub fn nullable_null(mut self) -> Self {
        self.nullable = Nullable::Null;
        self
    }
}

runtime::model::object! {
    Holder {
        described: optional("described"),
        nullable: optional_nullable("nullable"),
    }
}
