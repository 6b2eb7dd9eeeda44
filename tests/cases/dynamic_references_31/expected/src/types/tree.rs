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

    /// Sets [`value`](field@Self::value).
    #[inline]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets [`kids`](field@Self::kids).
    #[inline]
    pub fn kids(mut self, kids: Vec<Tree>) -> Self {
        self.kids = Some(kids);
        self
    }
}

runtime::model::object! {
    Tree {
        value: optional("value"),
        kids: optional("kids"),
    }
}
