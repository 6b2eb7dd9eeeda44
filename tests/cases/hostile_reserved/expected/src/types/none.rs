//! Types of `None`.

use chrono::NaiveDate;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoneType {
    pub a: Option<NaiveDate>,
}

impl NoneType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    NoneType {
        a: optional("a"),
    }
}
