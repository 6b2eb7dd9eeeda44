//! Types of `With Spaces`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithSpaces {
    pub a: Option<String>,
}

impl WithSpaces {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    WithSpaces {
        a: optional("a"),
    }
}
