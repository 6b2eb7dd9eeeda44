//! Types of `😀`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Grinning {
    pub a: Option<String>,
}

impl Grinning {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Grinning {
        a: optional("a"),
    }
}
