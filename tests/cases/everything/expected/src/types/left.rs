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
}

runtime::model::object! {
    Left {
        name: optional("name"),
        base: optional("base"),
    }
}
