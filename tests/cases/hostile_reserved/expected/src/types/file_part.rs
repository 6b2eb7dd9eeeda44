//! Types of `FilePart`.

use chrono::{DateTime, FixedOffset};

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilePartType {
    pub a: Option<DateTime<FixedOffset>>,
}

impl FilePartType {
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
    FilePartType {
        a: optional("a"),
    }
}
