//! Types of `Lists list item`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListsListItem2 {
    pub b: Option<String>,
}

impl ListsListItem2 {
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

runtime::model_object::object!(ListsListItem2 {
    b: optional("b"),
});
