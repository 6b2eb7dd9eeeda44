//! Types of `fn`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FnType {
    pub a: Option<String>,
}

impl FnType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    FnType {
        a: optional("a"),
    }
}
