//! Types of `AgainOne`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct AgainOne {
    /// Always `"same"`, set by `new`.
    pub kind: String,
    pub a: String,
}

impl AgainOne {
    /// A `AgainOne` with what is required.
    #[inline]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            kind: "same".to_owned(),
            a: a.into(),
        }
    }
}

runtime::model::object! {
    AgainOne {
        kind: required("kind"),
        a: required("a"),
    }
}
