//! Types of `change`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct ChangeRequestItem {
    pub op: String,
}

impl ChangeRequestItem {
    /// A `ChangeRequestItem` with what is required.
    #[inline]
    pub fn new(op: impl Into<String>) -> Self {
        Self { op: op.into() }
    }
}

runtime::model::object! {
    ChangeRequestItem {
        op: required("op"),
    }
}
