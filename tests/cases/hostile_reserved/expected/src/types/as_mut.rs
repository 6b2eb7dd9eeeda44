//! Types of `AsMut`.

use chrono::NaiveDate;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsMutType {
    pub a: Option<NaiveDate>,
}

impl AsMutType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    AsMutType {
        a: optional("a"),
    }
}
