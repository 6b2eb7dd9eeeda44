//! Types of `Right`.

use super::super::runtime;
use super::Left;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Right {
    pub left: Option<Box<Left>>,
}

impl Right {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`left`](field@Self::left).
    #[inline]
    pub fn left(mut self, left: Left) -> Self {
        self.left = Some(Box::new(left));
        self
    }
}

runtime::model::object! {
    Right {
        left: optional("left"),
    }
}
