//! Types of `Required`.

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Required {
    /// Only received, never sent.
    pub id: Option<Uuid>,
    /// Example: `"2020-01-01T00:00:00Z"`.
    pub at: Option<DateTime<FixedOffset>>,
    /// Default of the server: `3`.
    pub size: i64,
}

impl Required {
    /// A `Required` with what is required.
    #[inline]
    pub fn new(size: i64) -> Self {
        Self {
            id: None,
            at: None,
            size,
        }
    }
}

runtime::model::object! {
    Required {
        id: received("id"),
        at: optional("at"),
        size: required("size"),
    }
}
