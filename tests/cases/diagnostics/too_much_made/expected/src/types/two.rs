//! Types of `Two`.

use super::super::runtime;

/// This is few enough.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Two {
    pub leaf: Option<TwoLeaf>,
}

impl Two {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`leaf`](field@Self::leaf).
    #[inline]
    pub fn leaf(mut self, leaf: TwoLeaf) -> Self {
        self.leaf = Some(leaf);
        self
    }
}

runtime::model::object! {
    Two {
        leaf: optional("leaf"),
    }
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TwoLeaf {
    pub a: Option<String>,
    pub b: Option<String>,
}

impl TwoLeaf {
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

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

runtime::model::object! {
    TwoLeaf {
        a: optional("a"),
        b: optional("b"),
    }
}
