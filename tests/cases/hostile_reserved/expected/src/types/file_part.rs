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
}

runtime::model::object! {
    FilePartType {
        a: optional("a"),
    }
}
