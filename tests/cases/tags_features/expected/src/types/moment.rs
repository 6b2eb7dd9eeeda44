//! Types of `Moment`.

use chrono::{DateTime, FixedOffset};

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Moment {
    pub at: Option<DateTime<FixedOffset>>,
}

impl Moment {
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
}

runtime::model::object! {
    Moment {
        at: optional("at"),
    }
}
