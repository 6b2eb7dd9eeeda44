//! Types of `Holder`.

use super::super::runtime;
use super::{Event, MappedPet, Pet};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Holder {
    pub pet: Option<Pet>,
    pub event: Option<Event>,
    pub pets: Option<Vec<MappedPet>>,
}

impl Holder {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pet`](field@Self::pet).
    #[inline]
    pub fn pet(mut self, pet: Pet) -> Self {
        self.pet = Some(pet);
        self
    }

    /// Sets [`event`](field@Self::event).
    #[inline]
    pub fn event(mut self, event: Event) -> Self {
        self.event = Some(event);
        self
    }

    /// Sets [`pets`](field@Self::pets).
    #[inline]
    pub fn pets(mut self, pets: Vec<MappedPet>) -> Self {
        self.pets = Some(pets);
        self
    }
}

runtime::model::object! {
    Holder {
        pet: optional("pet"),
        event: optional("event"),
        pets: optional("pets"),
    }
}
