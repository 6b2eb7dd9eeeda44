//! Types of `Style`.

use chrono::NaiveDate;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Style {
    pub a: Option<NaiveDate>,
}

impl Style {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Style {
        a: optional("a"),
    }
}
