//! Types of `Bytes`.

use chrono::NaiveDate;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BytesType {
    pub a: Option<NaiveDate>,
}

impl BytesType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    BytesType {
        a: optional("a"),
    }
}
