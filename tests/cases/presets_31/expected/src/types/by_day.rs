//! Types of `ByDay`.

use chrono::NaiveDate;

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct ByDay {
    /// Set by `new`.
    pub key: NaiveDate,
}

impl ByDay {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            key: NaiveDate::from_ymd_opt(2020, 2, 3).unwrap_or_default(),
        }
    }
}

impl Default for ByDay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    ByDay {
        key: required("key"),
    }
}
