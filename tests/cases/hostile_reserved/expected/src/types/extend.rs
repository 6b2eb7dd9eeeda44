//! Types of `Extend`.

use chrono::NaiveDate;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtendType {
    pub a: Option<NaiveDate>,
}

impl ExtendType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ExtendType {
        a: optional("a"),
    }
}
