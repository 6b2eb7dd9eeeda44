//! Types of `search`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFilter {
    pub inline: Option<String>,
}

impl SearchFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`inline`](field@Self::inline).
    #[inline]
    pub fn inline(mut self, inline: impl Into<String>) -> Self {
        self.inline = Some(inline.into());
        self
    }
}

runtime::model::object! {
    SearchFilter {
        inline: optional("inline"),
    }
}
