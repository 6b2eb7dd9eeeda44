//! Types of `Nullable`.

use super::super::runtime;

use self::runtime::model::nullable::Nullable;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NullableType {
    /// Format: `datetime`. Example: `"nope"`.
    pub at: Nullable<String>,
}

impl NullableType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    NullableType {
        at: optional_nullable("at"),
    }
}
