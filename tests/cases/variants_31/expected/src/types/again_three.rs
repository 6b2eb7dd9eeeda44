//! Types of `AgainThree`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct AgainThree {
    /// Always `"other one"`, set by `new`.
    pub kind: String,
    pub c: String,
}

impl AgainThree {
    /// A `AgainThree` with what is required.
    #[inline]
    pub fn new(c: impl Into<String>) -> Self {
        Self {
            kind: "other one".to_owned(),
            c: c.into(),
        }
    }
}

runtime::model::object! {
    AgainThree {
        kind: required("kind"),
        c: required("c"),
    }
}
