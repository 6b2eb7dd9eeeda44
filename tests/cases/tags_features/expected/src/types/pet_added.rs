//! Types of `PetAdded`.

use super::super::runtime;
use super::Pet;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PetAdded {
    pub pet: Option<Pet>,
}

impl PetAdded {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::model::object! {
    PetAdded {
        pet: optional("pet"),
    }
}
