//! Types of `Other`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Other {
    pub else_: String,
}

impl Other {
    /// A `Other` with what is required.
    #[inline]
    pub fn new(else_: impl Into<String>) -> Self {
        Self {
            else_: else_.into(),
        }
    }
}

runtime::model::object! {
    Other {
        else_: required("else"),
    }
}
