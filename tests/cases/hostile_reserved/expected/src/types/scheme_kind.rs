//! Types of `SchemeKind`.

use chrono::NaiveDate;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemeKind {
    pub a: Option<NaiveDate>,
}

impl SchemeKind {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    SchemeKind {
        a: optional("a"),
    }
}
