//! Types of `Tree`.

use std::collections::BTreeMap;

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Tree {
    pub children: Vec<Tree>,
    pub by_name: Option<BTreeMap<String, Tree>>,
}

impl Tree {
    /// A `Tree` with what is required.
    #[inline]
    pub fn new(children: Vec<Tree>) -> Self {
        Self {
            children,
            by_name: None,
        }
    }

    /// Sets [`by_name`](field@Self::by_name).
    #[inline]
    pub fn by_name(mut self, by_name: BTreeMap<String, Tree>) -> Self {
        self.by_name = Some(by_name);
        self
    }
}

runtime::model::object! {
    Tree {
        children: required("children"),
        by_name: optional("by_name"),
    }
}
