//! Types of `HolderOther`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct HolderOther {
    pub more: String,
}

impl HolderOther {
    /// A `HolderOther` with what is required.
    #[inline]
    pub fn new(more: impl Into<String>) -> Self {
        Self { more: more.into() }
    }
}

runtime::model::object! {
    HolderOther {
        more: required("more"),
    }
}
