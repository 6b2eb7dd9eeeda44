//! Types of `changed`.

use super::super::runtime;
use super::StartJobCreated;

pub type ChangedPayload = StartJobCreated;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangedAnswer {
    pub more: Option<bool>,
}

impl ChangedAnswer {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`more`](field@Self::more).
    #[inline]
    pub fn more(mut self, more: bool) -> Self {
        self.more = Some(more);
        self
    }
}

runtime::model::object! {
    ChangedAnswer {
        more: optional("more"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangedGone {
    pub until: Option<String>,
}

impl ChangedGone {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`until`](field@Self::until).
    #[inline]
    pub fn until(mut self, until: impl Into<String>) -> Self {
        self.until = Some(until.into());
        self
    }
}

runtime::model::object! {
    ChangedGone {
        until: optional("until"),
    }
}
