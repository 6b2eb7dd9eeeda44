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

    /// Sets [`at`](field@Self::at).
    #[inline]
    pub fn at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }

    /// Sets [`fine`](field@Self::fine).
    #[inline]
    pub fn fine(mut self, fine: DateTime<FixedOffset>) -> Self {
        self.fine = Some(fine);
        self
    }
}

runtime::model::object! {
    ReplyType {
        at: optional("at"),
        fine: optional("fine"),
    }
}
