//! Types of `Right`.

use super::super::runtime;
use super::Left;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Right {
    pub left: Box<Left>,
}

impl Right {
    /// A `Right` with what is required.
    #[inline]
    pub fn new(left: Left) -> Self {
        Self {
            left: Box::new(left),
        }
    }
}

runtime::model::object! {
    Right {
        left: required("left"),
    }
}
