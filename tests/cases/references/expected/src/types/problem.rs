//! Types of `Problem`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
    pub unknown: Option<serde_json::Value>,
    pub odd: Option<String>,
}

impl Problem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    Problem {
        title: optional("title"),
        unknown: optional("unknown"),
        odd: optional("odd"),
    }
}
