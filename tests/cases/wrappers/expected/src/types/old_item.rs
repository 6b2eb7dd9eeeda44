//! Types of `OldItem`.

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use super::super::runtime;

/// **Deprecated.**
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OldItem {
    /// Only received, never sent.
    pub id: Option<Uuid>,
    /// Example: `"2020-01-01T00:00:00Z"`.
    pub at: Option<DateTime<FixedOffset>>,
    /// Default of the server: `3`.
    pub size: Option<i64>,
}

impl OldItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    OldItem {
        id: received("id"),
        at: optional("at"),
        size: optional("size"),
    }
}
