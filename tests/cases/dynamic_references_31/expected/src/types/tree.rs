//! Types of `Tree`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tree {
    pub value: Option<String>,
    pub kids: Option<Vec<Tree>>,
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
        value: optional("value"),
        kids: optional("kids"),
    }
}
