//! Types of `CycleBase`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct CycleBase {
    pub vt: String,
}

impl CycleBase {
    /// A `CycleBase` with what is required.
    #[inline]
    pub fn new(vt: impl Into<String>) -> Self {
        Self { vt: vt.into() }
    }
}

runtime::model::object! {
    CycleBase {
        vt: required("vt"),
    }
}
