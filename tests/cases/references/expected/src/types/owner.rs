//! Types of `Owner`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::Pet;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// Greatest length: `10`.
    pub name: Option<String>,
    /// A pet of another document.
    pub pet: Option<Box<Pet>>,
}

impl Owner {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`pet`](field@Self::pet).
    pub fn pet(mut self, pet: Pet) -> Self {
        self.pet = Some(Box::new(pet));
        self
    }
}

impl Decode for Owner {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            name: object.optional("name")?,
            pet: object.optional("pet")?,
        })
    }
}

impl Encode for Owner {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("name", &self.name), optional("pet", &self.pet)]);
    }
}

runtime::model::serde_bridge!(Owner);
