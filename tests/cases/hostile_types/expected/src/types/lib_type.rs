//! Types of `lib`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Lib {
    pub a: Option<String>,
}

impl Lib {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Lib {
        a: optional("a"),
    }
}
