//! Types of `lines`.

use super::super::runtime;

/// A line.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinesItem {
    /// Something.
    pub a: Option<String>,
}

impl LinesItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    LinesItem {
        a: optional("a"),
    }
}
