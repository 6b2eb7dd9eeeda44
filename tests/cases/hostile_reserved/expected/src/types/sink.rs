//! Types of `Sink`.

use chrono::{DateTime, FixedOffset};

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SinkType {
    pub a: Option<DateTime<FixedOffset>>,
}

impl SinkType {
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
    SinkType {
        a: optional("a"),
    }
}
