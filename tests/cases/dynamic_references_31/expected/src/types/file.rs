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

    /// Sets [`size`](field@Self::size).
    #[inline]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

runtime::model::object! {
    File {
        size: optional("size"),
    }
}
