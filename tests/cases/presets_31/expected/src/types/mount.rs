//! Types of `Mount`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Mount {
    pub vt: String,
}

impl Mount {
    /// A `Mount` with what is required.
    #[inline]
    pub fn new(vt: impl Into<String>) -> Self {
        Self { vt: vt.into() }
    }
}

runtime::model::object! {
    Mount {
        vt: required("vt"),
    }
}
