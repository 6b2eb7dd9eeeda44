//! Types of `More`.

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct More {
    /// Only received, never sent.
    pub id: Option<Uuid>,
    /// Example: `"2020-01-01T00:00:00Z"`.
    pub at: Option<DateTime<FixedOffset>>,
    /// Default of the server: `3`.
    pub size: Option<i64>,
    pub more: Option<String>,
}

impl More {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`at`](field@Self::at).
    #[inline]
    pub fn at(mut self, at: DateTime<FixedOffset>) -> Self {
        self.at = Some(at);
        self
    }

    /// Sets [`size`](field@Self::size).
    #[inline]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets [`more`](field@Self::more).
    #[inline]
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

runtime::model::object! {
    More {
        id: received("id"),
        at: optional("at"),
        size: optional("size"),
        more: optional("more"),
    }
}
