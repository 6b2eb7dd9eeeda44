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

    /// Sets [`at`](field@Self::at).
    #[inline]
    pub fn at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }

    /// Sets [`trees`](field@Self::trees).
    #[inline]
    pub fn trees(mut self, trees: Vec<Tree>) -> Self {
        self.trees = Some(trees);
        self
    }
}

runtime::model::object! {
    Tree {
        at: optional("at"),
        trees: optional("trees"),
    }
}
