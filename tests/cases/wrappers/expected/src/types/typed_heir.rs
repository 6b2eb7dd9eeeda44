//! Types of `TypedHeir`.

use chrono::NaiveDate;

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct TypedHeir {
    /// Set by `new`.
    pub kind: String,
    pub at: Option<NaiveDate>,
}

impl TypedHeir {
    /// With nothing set but the values that it always has.
    #[inline]
    pub fn new() -> Self {
        Self {
            kind: "TypedHeir".to_owned(),
            at: None,
        }
    }
}

impl Default for TypedHeir {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::model::object! {
    TypedHeir {
        kind: required("kind"),
        at: optional("at"),
    }
}
