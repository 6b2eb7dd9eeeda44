//! Types of `Page`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct Page {
    pub total: Option<i64>,
    pub items: Vec<serde_json::Value>,
    pub next: Option<Box<Page>>,
}

impl Page {
    /// A `Page` with what is required.
    #[inline]
    pub fn new(items: Vec<serde_json::Value>) -> Self {
        Self {
            total: None,
            items,
            next: None,
        }
    }
}

runtime::model::object! {
    Page {
        total: optional("total"),
        items: required("items"),
        next: optional("next"),
    }
}
