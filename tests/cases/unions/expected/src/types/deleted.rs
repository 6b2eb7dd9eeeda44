//! Types of `Deleted`.

use chrono::{DateTime, FixedOffset};

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Deleted {
    /// Set by `new`.
    pub type_: String,
    pub at: DateTime<FixedOffset>,
    pub reason: Option<String>,
}

impl Deleted {
    /// A `Deleted` with what is required.
    #[inline]
    pub fn new(at: DateTime<FixedOffset>) -> Self {
        Self {
            type_: "deleted".to_owned(),
            at,
            reason: None,
        }
    }

    /// Sets [`reason`](field@Self::reason).
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

runtime::model::object! {
    Deleted {
        type_: required("type"),
        at: required("at"),
        reason: optional("reason"),
    }
}
