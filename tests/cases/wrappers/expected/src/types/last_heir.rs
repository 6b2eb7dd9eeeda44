//! Types of `LastHeir`.

use chrono::NaiveDate;

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct LastHeir {
    /// Set by `new`.
    pub kind: String,
    pub at: Option<NaiveDate>,
    pub last: Option<String>,
}

impl LastHeir {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "LastHeir".to_owned(),
            at: None,
            last: None,
        }
    }
}

impl Default for LastHeir {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    LastHeir {
        kind: required("kind"),
        at: optional("at"),
        last: optional("last"),
    }
}
