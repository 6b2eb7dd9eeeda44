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

    /// Sets [`title`](field@Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`unknown`](field@Self::unknown).
    #[inline]
    pub fn unknown(mut self, unknown: impl Into<serde_json::Value>) -> Self {
        self.unknown = Some(unknown.into());
        self
    }

    /// Sets [`odd`](field@Self::odd).
    #[inline]
    pub fn odd(mut self, odd: impl Into<String>) -> Self {
        self.odd = Some(odd.into());
        self
    }
}

runtime::model::object! {
    Problem {
        title: optional("title"),
        unknown: optional("unknown"),
        odd: optional("odd"),
    }
}
