//! Types of `Soil`.

use super::super::runtime;
use super::Depth;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Soil {
    pub depth: Option<Depth>,
}

impl Soil {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`depth`](field@Self::depth).
    #[inline]
    pub fn depth(mut self, depth: Depth) -> Self {
        self.depth = Some(depth);
        self
    }
}

runtime::model::object! {
    Soil {
        depth: optional("depth"),
    }
}
