//! Types of `InlinePart`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InlinePart {
    pub part: Option<String>,
}

impl InlinePart {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`part`](field@Self::part).
    #[inline]
    pub fn part(mut self, part: impl Into<String>) -> Self {
        self.part = Some(part.into());
        self
    }
}

runtime::model::object! {
    InlinePart {
        part: optional("part"),
    }
}
