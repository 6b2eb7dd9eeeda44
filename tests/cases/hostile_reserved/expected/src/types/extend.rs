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

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: NaiveDate) -> Self {
        self.a = Some(a);
        self
    }
}

runtime::model::object! {
    ExtendType {
        a: optional("a"),
    }
}
