//! Types of `Part`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Part {
    pub text: Option<String>,
}

impl Part {
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
    Part {
        text: optional("text"),
    }
}
