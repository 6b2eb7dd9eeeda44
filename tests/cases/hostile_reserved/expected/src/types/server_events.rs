//! Types of `ServerEvents`.

use chrono::NaiveDate;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServerEvents {
    pub a: Option<NaiveDate>,
}

impl ServerEvents {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: NaiveDate) -> Self {
        self.a = Some(a);
        self
    }
}

runtime::model::object! {
    ServerEvents {
        a: optional("a"),
    }
}
