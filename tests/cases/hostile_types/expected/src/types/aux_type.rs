//! Types of `aux`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Aux {
    pub a: Option<String>,
}

impl Aux {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Aux {
        a: optional("a"),
    }
}
