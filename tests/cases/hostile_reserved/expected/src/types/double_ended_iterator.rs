//! Types of `DoubleEndedIterator`.

use chrono::NaiveDate;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoubleEndedIteratorType {
    pub a: Option<NaiveDate>,
}

impl DoubleEndedIteratorType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    DoubleEndedIteratorType {
        a: optional("a"),
    }
}
