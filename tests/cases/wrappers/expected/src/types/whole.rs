//! Types of `Whole`.

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Whole {
    /// Only received, never sent.
    pub id: Option<Uuid>,
    /// Example: `"2020-01-01T00:00:00Z"`.
    pub at: Option<DateTime<FixedOffset>>,
    /// Default of the server: `3`.
    pub size: Option<i64>,
    /// Default of the server: `1.5`.
    pub price: Option<f64>,
}

impl Whole {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Whole {
        id: received("id"),
        at: optional("at"),
        size: optional("size"),
        price: optional("price"),
    }
}
