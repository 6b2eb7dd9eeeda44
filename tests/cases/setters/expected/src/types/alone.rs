//! Types of `Alone`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Alone {
    pub a: Option<String>,
}

impl Alone {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Alone {
        a: optional("a"),
    }
}
