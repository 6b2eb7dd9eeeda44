//! Types of `Left`.

use super::super::runtime;
use super::Node;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Left {
    pub name: Option<String>,
    pub base: Option<Node>,
}

impl Left {
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

    /// Sets [`base`](field@Self::base).
    #[inline]
    pub fn base(mut self, base: Node) -> Self {
        self.base = Some(base);
        self
    }
}

runtime::model::object! {
    Left {
        name: optional("name"),
        base: optional("base"),
    }
}
