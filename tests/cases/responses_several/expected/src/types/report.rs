//! Types of `Report`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Report {
    pub a: Option<String>,
}

impl Report {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Report {
        a: optional("a"),
    }
}
