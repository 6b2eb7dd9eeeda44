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
}

runtime::model::object! {
    Denied {
        until: optional("until"),
    }
}
