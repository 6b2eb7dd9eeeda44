//! Types of `Tree`.

use super::super::runtime;
use super::{Bark, Plain};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tree {
    pub leaf: Option<TreeLeaf>,
    pub bark: Option<Bark>,
    pub node: Option<i64>,
    pub plain: Option<Plain>,
    pub whole: Option<Box<Tree>>,
}

impl Tree {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`leaf`](field@Self::leaf).
    #[inline]
    pub fn leaf(mut self, leaf: TreeLeaf) -> Self {
        self.leaf = Some(leaf);
        self
    }

    /// Sets [`bark`](field@Self::bark).
    #[inline]
    pub fn bark(mut self, bark: Bark) -> Self {
        self.bark = Some(bark);
        self
    }

    /// Sets [`node`](field@Self::node).
    #[inline]
    pub fn node(mut self, node: i64) -> Self {
        self.node = Some(node);
        self
    }

    /// Sets [`plain`](field@Self::plain).
    #[inline]
    pub fn plain(mut self, plain: Plain) -> Self {
        self.plain = Some(plain);
        self
    }

    /// Sets [`whole`](field@Self::whole).
    #[inline]
    pub fn whole(mut self, whole: Tree) -> Self {
        self.whole = Some(Box::new(whole));
        self
    }
}

runtime::model::object! {
    Tree {
        leaf: optional("leaf"),
        bark: optional("bark"),
        node: optional("node"),
        plain: optional("plain"),
        whole: optional("whole"),
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub struct TreeLeaf {
    pub green: bool,
}

impl TreeLeaf {
    /// A `TreeLeaf` with what is required.
    #[inline]
    pub fn new(green: bool) -> Self {
        Self { green }
    }
}

runtime::model::object! {
    TreeLeaf {
        green: required("green"),
    }
}
