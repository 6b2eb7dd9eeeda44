//! Types of `Closed`.

use super::super::runtime;

/// Without any property.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Closed {}

impl Closed {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Closed {}
}
