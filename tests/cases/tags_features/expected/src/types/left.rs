//! Types of `Left`.

use super::super::runtime;
use super::Right;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Left {
    pub right: Option<Box<Right>>,
}

impl Left {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`right`](field@Self::right).
    #[inline]
    pub fn right(mut self, right: Right) -> Self {
        self.right = Some(Box::new(right));
        self
    }
}

runtime::model::object! {
    Left {
        right: optional("right"),
    }
}
