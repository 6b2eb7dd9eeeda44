//! Types of `i64`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I64 {
    pub a: Option<i64>,
}

impl I64 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    I64 {
        a: optional("a"),
    }
}
