//! Types of `Shift`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Shift {
    pub hours: Option<i64>,
}

impl Shift {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`hours`](field@Self::hours).
    #[inline]
    pub fn hours(mut self, hours: i64) -> Self {
        self.hours = Some(hours);
        self
    }
}

runtime::model::object! {
    Shift {
        hours: optional("hours"),
    }
}
