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
}

runtime::model::object! {
    Right {
        left: optional("left"),
    }
}
