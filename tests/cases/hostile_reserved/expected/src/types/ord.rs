//! Types of `Ord`.

use chrono::NaiveDate;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrdType {
    pub a: Option<NaiveDate>,
}

impl OrdType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    OrdType {
        a: optional("a"),
    }
}
