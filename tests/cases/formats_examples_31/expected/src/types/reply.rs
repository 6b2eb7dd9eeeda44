//! Types of `Reply`.

use chrono::{DateTime, FixedOffset};

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyType {
    /// Format: `dateTime`.
    pub at: Option<String>,
    /// Format: `dateTime`.
    pub fine: Option<DateTime<FixedOffset>>,
}

impl ReplyType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ReplyType {
        at: optional("at"),
        fine: optional("fine"),
    }
}
