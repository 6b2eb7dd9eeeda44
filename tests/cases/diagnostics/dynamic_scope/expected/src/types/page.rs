//! Types of `Page`.

use super::super::runtime;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Page {
    pub items: Option<Vec<serde_json::Value>>,
}

impl Page {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`items`](field@Self::items).
    #[inline]
    pub fn items(mut self, items: Vec<serde_json::Value>) -> Self {
        self.items = Some(items);
        self
    }
}

runtime::model::object! {
    Page {
        items: optional("items"),
    }
}
