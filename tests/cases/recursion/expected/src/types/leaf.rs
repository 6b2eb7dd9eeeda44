//! Types of `Leaf`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Leaf {
    pub leaf: Option<String>,
}

impl Leaf {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`leaf`](field@Self::leaf).
    #[inline]
    pub fn leaf(mut self, leaf: impl Into<String>) -> Self {
        self.leaf = Some(leaf.into());
        self
    }
}

runtime::model::object! {
    Leaf {
        leaf: optional("leaf"),
    }
}
