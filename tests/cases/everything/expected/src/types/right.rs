//! Types of `Right`.

use super::super::runtime;
use super::Node;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Right {
    pub count: Option<i64>,
    pub base: Option<Node>,
}

impl Right {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Right {
        count: optional("count"),
        base: optional("base"),
    }
}
