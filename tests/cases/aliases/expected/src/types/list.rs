//! Types of `List`.

use super::super::runtime;

pub type List = Vec<ListItem>;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItem {
    pub a: Option<String>,
}

impl ListItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

runtime::model::object! {
    ListItem {
        a: optional("a"),
    }
}
