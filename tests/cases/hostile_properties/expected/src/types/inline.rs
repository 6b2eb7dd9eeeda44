//! Types of `Inline`.

use super::super::runtime;
use super::InlinePet;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Inline {
    pub pet_lower: Option<InlinePetLower>,
    pub pet_title: Option<InlinePetTitle>,
}

impl Inline {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pet_lower`](field@Self::pet_lower).
    #[inline]
    pub fn pet_lower(mut self, pet_lower: InlinePetLower) -> Self {
        self.pet_lower = Some(pet_lower);
        self
    }

    /// Sets [`pet_title`](field@Self::pet_title).
    #[inline]
    pub fn pet_title(mut self, pet_title: InlinePetTitle) -> Self {
        self.pet_title = Some(pet_title);
        self
    }
}

runtime::model::object! {
    Inline {
        pet_lower: optional("pet"),
        pet_title: optional("Pet"),
    }
}

pub type InlinePetLower = InlinePet;

pub type InlinePetTitle = InlinePet;
