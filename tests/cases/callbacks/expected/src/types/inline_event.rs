//! Types of `inlineEvent`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InlineEventPayload {
    pub a: Option<String>,
}

impl InlineEventPayload {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    InlineEventPayload {
        a: optional("a"),
    }
}
