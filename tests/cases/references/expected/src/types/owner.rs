//! Types of `Owner`.

use super::super::runtime;
use super::Pet;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Owner {
    /// Greatest length: `10`.
    pub name: Option<String>,
    /// A pet of another document.
    pub pet: Option<Box<Pet>>,
}

impl Owner {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`pet`](field@Self::pet).
    #[inline]
    pub fn pet(mut self, pet: Pet) -> Self {
        self.pet = Some(Box::new(pet));
        self
    }
}

runtime::model::object! {
    Owner {
        name: optional("name"),
        pet: optional("pet"),
    }
}
