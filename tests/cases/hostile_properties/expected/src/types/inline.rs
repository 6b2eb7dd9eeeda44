//! Types of `Inline`.

use super::super::runtime;
use super::InlinePet;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Inline {
    pub pet: Option<InlinePet3>,
    pub pet_2: Option<InlinePet2>,
}

impl Inline {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pet`](field@Self::pet).
    #[inline]
    pub fn pet(mut self, pet: InlinePet3) -> Self {
        self.pet = Some(pet);
        self
    }

    /// Sets [`pet_2`](field@Self::pet_2).
    #[inline]
    pub fn pet_2(mut self, pet_2: InlinePet2) -> Self {
        self.pet_2 = Some(pet_2);
        self
    }
}

runtime::model_object::object!(Inline {
    pet: optional("pet"),
    pet_2: optional("Pet"),
});

pub type InlinePet3 = InlinePet;

pub type InlinePet2 = InlinePet;
