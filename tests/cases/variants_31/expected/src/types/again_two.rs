//! Types of `AgainTwo`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct AgainTwo {
    /// Always `"same"`, set by `new`.
    pub kind: String,
    pub b: String,
}

impl AgainTwo {
    /// A `AgainTwo` with what is required.
    #[inline]
    pub fn new(b: impl Into<String>) -> Self {
        Self {
            kind: "same".to_owned(),
            b: b.into(),
        }
    }
}

runtime::model::object! {
    AgainTwo {
        kind: required("kind"),
        b: required("b"),
    }
}
