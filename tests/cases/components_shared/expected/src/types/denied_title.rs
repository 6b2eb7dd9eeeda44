//! Types of `Denied`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Denied {
    pub until: Option<i64>,
}

impl Denied {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`until`](field@Self::until).
    #[inline]
    pub fn until(mut self, until: i64) -> Self {
        self.until = Some(until);
        self
    }
}

runtime::model::object! {
    Denied {
        until: optional("until"),
    }
}
