//! Types of `list item` of `Lists`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListsObjectsWithBItem {
    pub b: Option<String>,
}

impl ListsObjectsWithBItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`b`](field@Self::b).
    #[inline]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

runtime::model::object! {
    ListsObjectsWithBItem {
        b: optional("b"),
    }
}
