//! Types of `Tag`.

use super::super::runtime;
use super::Pet;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub label: Option<String>,
    /// A pet of another document.
    pub pet: Option<Pet>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`label`](field@Self::label).
    #[inline]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets [`pet`](field@Self::pet).
    #[inline]
    pub fn pet(mut self, pet: Pet) -> Self {
        self.pet = Some(pet);
        self
    }
}

runtime::model::object! {
    Tag {
        label: optional("label"),
        pet: optional("pet"),
    }
}
