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
}

runtime::model::object! {
    Fences {
        tildes: optional("tildes"),
        indented: optional("indented"),
        json: optional("json"),
    }
}
