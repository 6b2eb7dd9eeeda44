//! Types of `Stamp`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Stamp {
    pub color: Option<String>,
}

impl Stamp {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Stamp {
        color: optional("color"),
    }
}
