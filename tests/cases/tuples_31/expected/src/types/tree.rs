//! Types of `Tree`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tree {
    /// Least number of items: `2`.
    pub node: Option<Box<(String, Tree)>>,
}

impl Tree {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`node`](field@Self::node).
    #[inline]
    pub fn node(mut self, node: (String, Tree)) -> Self {
        self.node = Some(Box::new(node));
        self
    }
}

runtime::model::object! {
    Tree {
        node: optional("node"),
    }
}
