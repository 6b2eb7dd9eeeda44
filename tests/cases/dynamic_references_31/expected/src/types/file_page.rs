//! Types of `FilePage`.

use super::super::runtime;
use super::File;

#[derive(Clone)]
#[non_exhaustive]
pub struct FilePage {
    pub total: Option<i64>,
    pub items: Vec<File>,
    pub next: Option<Box<FilePage>>,
}

impl FilePage {
    /// A `FilePage` with what is required.
    #[inline]
    pub fn new(items: Vec<File>) -> Self {
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
    pub fn next(mut self, next: FilePage) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}

runtime::model::object! {
    FilePage {
        total: optional("total"),
        items: required("items"),
        next: optional("next"),
    }
}
