//! Types of `Created`.

use chrono::{DateTime, FixedOffset};

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Created {
    /// Set by `new`.
    pub type_: String,
    pub at: DateTime<FixedOffset>,
    pub by: Option<String>,
}

impl Created {
    /// A `Created` with what is required.
    #[inline]
    pub fn new(at: DateTime<FixedOffset>) -> Self {
        Self {
            type_: "created".to_owned(),
            at,
            by: None,
        }
    }

    /// Sets [`by`](field@Self::by).
    #[inline]
    pub fn by(mut self, by: impl Into<String>) -> Self {
        self.by = Some(by.into());
        self
    }
}

runtime::model::object! {
    Created {
        type_: required("type"),
        at: required("at"),
        by: optional("by"),
    }
}
