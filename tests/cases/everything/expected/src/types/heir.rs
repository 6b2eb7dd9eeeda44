//! Types of `Heir`.

use chrono::{DateTime, FixedOffset};

use super::super::runtime;
use super::Base;

#[derive(Clone)]
#[non_exhaustive]
pub struct Heir {
    pub name: String,
    pub at: Option<DateTime<FixedOffset>>,
    pub base: Option<Base>,
    pub count: i64,
}

impl Heir {
    /// A `Heir` with what is required.
    #[inline]
    pub fn new(name: impl Into<String>, count: i64) -> Self {
        Self {
            name: name.into(),
            at: None,
            base: None,
            count,
        }
    }
}

runtime::model::object! {
    Heir {
        name: required("name"),
        at: optional("at"),
        base: optional("base"),
        count: required("count"),
    }
}
