//! Types of `Clone`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloneType {
    pub a: Option<String>,
}

impl CloneType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    CloneType {
        a: optional("a"),
    }
}
