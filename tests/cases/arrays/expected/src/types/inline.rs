//! Types of `Inline`.

use super::super::runtime;

pub type Inline = Vec<InlineItem>;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InlineItem {
    pub id: Option<String>,
}

impl InlineItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

runtime::model::object! {
    InlineItem {
        id: optional("id"),
    }
}
