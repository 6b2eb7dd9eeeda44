//! Types of `UsesOld`.

use super::super::runtime;
use super::Old;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsesOld {
    pub old: Option<Old>,
    pub nothing: Option<serde_json::Value>,
}

impl UsesOld {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`old`](field@Self::old).
    #[inline]
    pub fn old(mut self, old: Old) -> Self {
        self.old = Some(old);
        self
    }

    /// Sets [`nothing`](field@Self::nothing).
    #[inline]
    pub fn nothing(mut self, nothing: impl Into<serde_json::Value>) -> Self {
        self.nothing = Some(nothing.into());
        self
    }
}

runtime::model::object! {
    UsesOld {
        old: optional("old"),
        nothing: optional("nothing"),
    }
}
