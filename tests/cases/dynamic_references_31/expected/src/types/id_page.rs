//! Types of `IdPage`.

use super::super::runtime;

#[derive(Clone)]
#[non_exhaustive]
pub struct IdPage {
    pub total: Option<i64>,
    pub items: Vec<i64>,
    pub next: Option<Box<IdPage>>,
}

impl IdPage {
    /// A `IdPage` with what is required.
    #[inline]
    pub fn new(items: Vec<i64>) -> Self {
        Self {
            total: None,
            items,
            next: None,
        }
    }
}

runtime::model::object! {
    IdPage {
        total: optional("total"),
        items: required("items"),
        next: optional("next"),
    }
}
