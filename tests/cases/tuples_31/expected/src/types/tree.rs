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
}

runtime::model::object! {
    Tree {
        node: optional("node"),
    }
}
