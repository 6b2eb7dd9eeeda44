//! Types of `File`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct File {
    pub size: Option<i64>,
}

impl File {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    File {
        size: optional("size"),
    }
}
