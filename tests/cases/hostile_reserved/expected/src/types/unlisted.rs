//! Types of `Unlisted`.

use chrono::NaiveDate;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlistedType {
    pub a: Option<NaiveDate>,
}

impl UnlistedType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    UnlistedType {
        a: optional("a"),
    }
}
