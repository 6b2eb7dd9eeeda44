//! Types of `PetPage`.

use super::super::runtime;
use super::Pet;

#[derive(Clone)]
#[non_exhaustive]
pub struct PetPage {
    pub total: Option<i64>,
    pub items: Vec<Pet>,
    pub next: Option<Box<PetPage>>,
}

impl PetPage {
    /// A `PetPage` with what is required.
    #[inline]
    pub fn new(items: Vec<Pet>) -> Self {
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
    pub fn next(mut self, next: PetPage) -> Self {
        self.next = Some(Box::new(next));
        self
    }
}

runtime::model::object! {
    PetPage {
        total: optional("total"),
        items: required("items"),
        next: optional("next"),
    }
}
