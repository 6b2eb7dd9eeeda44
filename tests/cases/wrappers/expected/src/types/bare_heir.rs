//! Types of `BareHeir`.

use chrono::NaiveDate;

use super::super::runtime;

/// A bare heir.
#[derive(Clone)]
#[non_exhaustive]
pub struct BareHeir {
    /// Set by `new`.
    pub kind: String,
    pub at: Option<NaiveDate>,
}

impl BareHeir {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "BareHeir".to_owned(),
            at: None,
        }
    }
}

impl Default for BareHeir {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    BareHeir {
        kind: required("kind"),
        at: optional("at"),
    }
}
