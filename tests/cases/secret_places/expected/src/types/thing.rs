//! Types of `Thing`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thing {
    pub text: Option<String>,
}

impl Thing {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`text`](field@Self::text).
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

runtime::model::object! {
    Thing {
        text: optional("text"),
    }
}
