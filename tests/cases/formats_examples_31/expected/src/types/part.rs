//! Types of `Part`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part {
    /// Format: `datetime`. Default of the server: `"nope"`.
    pub at: Option<String>,
}

impl Part {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`at`](field@Self::at).
    #[inline]
    pub fn at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }
}

runtime::model::object! {
    Part {
        at: optional("at"),
    }
}
