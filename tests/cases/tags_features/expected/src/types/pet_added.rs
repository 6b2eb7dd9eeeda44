//! Types of `PetAdded`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::Pet;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PetAdded {
    pub pet: Option<Pet>,
}

impl PetAdded {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pet`](field@Self::pet).
    pub fn pet(mut self, pet: Pet) -> Self {
        self.pet = Some(pet);
        self
    }
}

impl Decode for PetAdded {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            pet: object.optional("pet")?,
        })
    }
}

impl Encode for PetAdded {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("pet", &self.pet)]);
    }
}

runtime::model::serde_bridge!(PetAdded);
