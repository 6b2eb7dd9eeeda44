//! Types of `con`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Con {
    pub a: Option<String>,
}

impl Con {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Con {
        a: optional("a"),
    }
}
