//! Types of `Pet`.

use super::super::runtime;

use self::runtime::model::nullable::Nullable;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pet {
    pub name: Nullable<String>,
}

impl Pet {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Nullable::Value(name.into());
        self
    }

    /// Sets [`name`](field@Self::name) to null.
    #[inline]
    pub fn name_null(mut self) -> Self {
        self.name = Nullable::Null;
        self
    }
}

runtime::model::object! {
    Pet {
        name: optional_nullable("name"),
    }
}
