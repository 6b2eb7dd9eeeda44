//! Types of `Node`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Node {
    pub name: Option<String>,
}

impl Node {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

runtime::model::object! {
    Node {
        name: optional("name"),
    }
}
