//! Types of `Holder`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::{Event, MappedPet, Pet};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub pet: Option<Pet>,
    pub event: Option<Event>,
    pub pets: Option<Vec<MappedPet>>,
}

impl Holder {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pet`](field@Self::pet).
    pub fn pet(mut self, pet: Pet) -> Self {
        self.pet = Some(pet);
        self
    }

    /// Sets [`event`](field@Self::event).
    pub fn event(mut self, event: Event) -> Self {
        self.event = Some(event);
        self
    }

    /// Sets [`pets`](field@Self::pets).
    pub fn pets(mut self, pets: Vec<MappedPet>) -> Self {
        self.pets = Some(pets);
        self
    }
}

impl Decode for Holder {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            pet: object.optional("pet")?,
            event: object.optional("event")?,
            pets: object.optional("pets")?,
        })
    }
}

impl Encode for Holder {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("pet", &self.pet),
            optional("event", &self.event),
            optional("pets", &self.pets),
        ]);
    }
}

runtime::model::serde_bridge!(Holder);
