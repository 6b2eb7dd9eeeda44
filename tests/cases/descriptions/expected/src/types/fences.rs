//! Types of `Fences`.

use super::super::runtime;

/// ```text
/// let unclosed = 1;
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fences {
    /// ```text
    /// assert!(false);
    /// ```
    pub tildes: Option<String>,
    /// Text.
    ///
    /// ```text
    /// indented_code();
    /// ```
    ///
    /// and a tab
    pub indented: Option<String>,
    /// ```json
    /// {"a": [1, 2]}
    /// ```
    pub json: Option<String>,
}

impl Fences {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`tildes`](field@Self::tildes).
    #[inline]
    pub fn tildes(mut self, tildes: impl Into<String>) -> Self {
        self.tildes = Some(tildes.into());
        self
    }

    /// Sets [`indented`](field@Self::indented).
    #[inline]
    pub fn indented(mut self, indented: impl Into<String>) -> Self {
        self.indented = Some(indented.into());
        self
    }

    /// Sets [`json`](field@Self::json).
    #[inline]
    pub fn json(mut self, json: impl Into<String>) -> Self {
        self.json = Some(json.into());
        self
    }
}

runtime::model::object! {
    Fences {
        tildes: optional("tildes"),
        indented: optional("indented"),
        json: optional("json"),
    }
}
