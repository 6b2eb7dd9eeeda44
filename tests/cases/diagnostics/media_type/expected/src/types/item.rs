//! Types of `Item`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Item {
    pub a: Option<String>,
}

impl Item {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Item {
        a: optional("a"),
    }
}
