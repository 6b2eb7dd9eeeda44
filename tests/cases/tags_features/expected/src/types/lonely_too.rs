//! Types of `LonelyToo`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LonelyToo {
    pub name: Option<String>,
}

impl LonelyToo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    LonelyToo {
        name: optional("name"),
    }
}
