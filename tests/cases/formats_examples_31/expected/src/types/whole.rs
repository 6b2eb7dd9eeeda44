//! Types of `Whole`.

use super::super::runtime;

/// Example: `{"at": "nope"}`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Whole {
    /// Format: `datetime`.
    pub at: Option<String>,
}

impl Whole {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Whole {
        at: optional("at"),
    }
}
