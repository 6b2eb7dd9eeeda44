//! Types of `Base`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Base {
    pub text: Option<String>,
}

impl Base {
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
    Base {
        text: optional("text"),
    }
}
