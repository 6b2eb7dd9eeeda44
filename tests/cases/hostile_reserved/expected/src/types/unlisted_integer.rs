//! Types of `UnlistedInteger`.

use chrono::{DateTime, FixedOffset};

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlistedIntegerType {
    pub a: Option<DateTime<FixedOffset>>,
}

impl UnlistedIntegerType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    UnlistedIntegerType {
        a: optional("a"),
    }
}
