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
}

runtime::model::object! {
    FilePage {
        total: optional("total"),
        items: required("items"),
        next: optional("next"),
    }
}
