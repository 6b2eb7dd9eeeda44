//! Types of `PetPage`.

use super::super::runtime;
use super::Pet;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PetPage {
    pub items: Option<Vec<Pet>>,
}

impl PetPage {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`items`](field@Self::items).
    #[inline]
    pub fn items(mut self, items: Vec<Pet>) -> Self {
        self.items = Some(items);
        self
    }
}

runtime::model::object! {
    PetPage {
        items: optional("items"),
    }
}
