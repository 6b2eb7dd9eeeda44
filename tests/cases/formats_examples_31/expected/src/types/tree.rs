//! Types of `Tree`.

use super::super::runtime;

/// Example: `{"at": "nope", "trees": [{"at": "nope"}]}`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tree {
    /// Format: `datetime`.
    pub at: Option<String>,
    pub trees: Option<Vec<Tree>>,
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
        at: optional("at"),
        trees: optional("trees"),
    }
}
