//! Types of `ExactSizeIterator`.

use uuid::Uuid;

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExactSizeIteratorType {
    pub a: Option<Uuid>,
}

impl ExactSizeIteratorType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    ExactSizeIteratorType {
        a: optional("a"),
    }
}
