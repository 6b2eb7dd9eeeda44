//! Types of `Tag`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::Pet;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    pub label: Option<String>,
    /// A pet of another document.
    pub pet: Option<Pet>,
}

impl Tag {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`label`](field@Self::label).
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets [`pet`](field@Self::pet).
    pub fn pet(mut self, pet: Pet) -> Self {
        self.pet = Some(pet);
        self
    }
}

impl Decode for Tag {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            label: object.optional("label")?,
            pet: object.optional("pet")?,
        })
    }
}

impl Encode for Tag {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("label", &self.label), optional("pet", &self.pet)]);
    }
}

runtime::model::serde_bridge!(Tag);
