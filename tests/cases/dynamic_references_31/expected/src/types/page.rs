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

    /// Sets [`total`](field@Self::total).
    #[inline]
    pub fn total(mut self, total: i64) -> Self {
        self.total = Some(total);
        self
    }

    /// Sets [`next`](field@Self::next).
    #[inline]
    pub fn next(mut self, next: Page) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}

runtime::model::object! {
    Page {
        total: optional("total"),
        items: required("items"),
        next: optional("next"),
    }
}
