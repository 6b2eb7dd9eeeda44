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
}

runtime::model::object! {
    Left {
        right: optional("right"),
    }
}
