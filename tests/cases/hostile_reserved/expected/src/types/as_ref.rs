//! Types of `AsRef`.

use chrono::{DateTime, FixedOffset};

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AsRefType {
    pub a: Option<DateTime<FixedOffset>>,
}

impl AsRefType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: DateTime<FixedOffset>) -> Self {
        self.a = Some(a);
        self
    }
}

runtime::model::object! {
    AsRefType {
        a: optional("a"),
    }
}
