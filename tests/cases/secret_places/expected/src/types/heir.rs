//! Types of `Heir`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Heir {
    pub text: Option<String>,
    pub more: Option<String>,
}

impl Heir {
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

    /// Sets [`more`](field@Self::more).
    #[inline]
    pub fn more(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

runtime::model::object! {
    Heir {
        text: optional("text"),
        more: optional("more"),
    }
}
