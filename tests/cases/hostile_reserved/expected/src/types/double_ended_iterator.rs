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

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: NaiveDate) -> Self {
        self.a = Some(a);
        self
    }
}

runtime::model::object! {
    DoubleEndedIteratorType {
        a: optional("a"),
    }
}
