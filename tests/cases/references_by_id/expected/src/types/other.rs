//! Types of `Other`.

use super::super::runtime;
use super::{Soil, Stone, Tree, TreeLeaf};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Other {
    pub absolute: Option<Tree>,
    pub below: Option<TreeLeaf>,
    pub anchor: Option<i64>,
    pub own: Option<i64>,
    pub urn: Option<Stone>,
    pub file: Option<Soil>,
}

impl Other {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`absolute`](field@Self::absolute).
    #[inline]
    pub fn absolute(mut self, absolute: Tree) -> Self {
        self.absolute = Some(absolute);
        self
    }

    /// Sets [`below`](field@Self::below).
    #[inline]
    pub fn below(mut self, below: TreeLeaf) -> Self {
        self.below = Some(below);
        self
    }

    /// Sets [`anchor`](field@Self::anchor).
    #[inline]
    pub fn anchor(mut self, anchor: i64) -> Self {
        self.anchor = Some(anchor);
        self
    }

    /// Sets [`own`](field@Self::own).
    #[inline]
    pub fn own(mut self, own: i64) -> Self {
        self.own = Some(own);
        self
    }

    /// Sets [`urn`](field@Self::urn).
    #[inline]
    pub fn urn(mut self, urn: Stone) -> Self {
        self.urn = Some(urn);
        self
    }

    /// Sets [`file`](field@Self::file).
    #[inline]
    pub fn file(mut self, file: Soil) -> Self {
        self.file = Some(file);
        self
    }
}

runtime::model::object! {
    Other {
        absolute: optional("absolute"),
        below: optional("below"),
        anchor: optional("anchor"),
        own: optional("own"),
        urn: optional("urn"),
        file: optional("file"),
    }
}
