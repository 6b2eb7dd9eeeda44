//! Types of `MaybeItem`.

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaybeItem {
    /// Only received, never sent.
    pub id: Option<Uuid>,
    /// Example: `"2020-01-01T00:00:00Z"`.
    pub at: Option<DateTime<FixedOffset>>,
    /// Default of the server: `3`.
    pub size: Option<i64>,
}

impl MaybeItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    MaybeItem {
        id: received("id"),
        at: optional("at"),
        size: optional("size"),
    }
}
