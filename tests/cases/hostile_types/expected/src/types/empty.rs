//! Types of `""`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Empty {
    pub a: Option<String>,
}

impl Empty {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Empty {
        a: optional("a"),
    }
}
