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
}

runtime::model::object! {
    PetPage {
        total: optional("total"),
        items: required("items"),
        next: optional("next"),
    }
}
