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

    /// Sets [`count`](field@Self::count).
    #[inline]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
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
    Right {
        count: optional("count"),
        base: optional("base"),
    }
}
