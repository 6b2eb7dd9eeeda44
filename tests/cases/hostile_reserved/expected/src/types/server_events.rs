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
}

runtime::model::object! {
    ServerEvents {
        a: optional("a"),
    }
}
