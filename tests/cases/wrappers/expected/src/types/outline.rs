//! Types of `Outline`.

use chrono::NaiveDate;

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Outline {
    pub kind: String,
    pub at: Option<NaiveDate>,
}

impl Outline {
    /// A `Outline` with what is required.
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            at: None,
        }
    }
}

runtime::model::object! {
    Outline {
        kind: required("kind"),
        at: optional("at"),
    }
}
