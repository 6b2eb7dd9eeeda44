//! Types of `Leaf`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Leaf {
    pub leaf: Option<LeafLeaf>,
}

impl Leaf {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`leaf`](field@Self::leaf).
    #[inline]
    pub fn leaf(mut self, leaf: LeafLeaf) -> Self {
        self.leaf = Some(leaf);
        self
    }
}

runtime::model::object! {
    Leaf {
        leaf: optional("leaf"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeafLeaf {
    pub a: Option<String>,
}

impl LeafLeaf {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

runtime::model::object! {
    LeafLeaf {
        a: optional("a"),
    }
}
