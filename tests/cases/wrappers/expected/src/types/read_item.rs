//! Types of `ReadItem`.

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use super::super::runtime;

/// Only received, never sent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReadItem {
    /// Only received, never sent.
    pub id: Option<Uuid>,
    /// Example: `"2020-01-01T00:00:00Z"`.
    pub at: Option<DateTime<FixedOffset>>,
    /// Default of the server: `3`.
    pub size: Option<i64>,
}

impl ReadItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ReadItem {
        id: received("id"),
        at: optional("at"),
        size: optional("size"),
    }
}
