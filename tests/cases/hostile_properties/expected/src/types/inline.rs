//! Types of `Inline`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Inline {
    pub pet: Option<InlinePet3>,
    pub pet_2: Option<InlinePet2>,
}

impl Inline {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pet`](field@Self::pet).
    pub fn pet(mut self, pet: InlinePet3) -> Self {
        self.pet = Some(pet);
        self
    }

    /// Sets [`pet_2`](field@Self::pet_2).
    pub fn pet_2(mut self, pet_2: InlinePet2) -> Self {
        self.pet_2 = Some(pet_2);
        self
    }
}

impl Decode for Inline {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            pet: object.optional("pet")?,
            pet_2: object.optional("Pet")?,
        })
    }
}

impl Encode for Inline {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("pet", &self.pet), optional("Pet", &self.pet_2)]);
    }
}

runtime::model::serde_bridge!(Inline);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InlinePet3 {
    pub a: Option<String>,
}

impl InlinePet3 {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl Decode for InlinePet3 {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.optional("a")?,
        })
    }
}

impl Encode for InlinePet3 {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("a", &self.a)]);
    }
}

runtime::model::serde_bridge!(InlinePet3);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InlinePet2 {
    pub a: Option<String>,
}

impl InlinePet2 {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl Decode for InlinePet2 {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.optional("a")?,
        })
    }
}

impl Encode for InlinePet2 {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("a", &self.a)]);
    }
}

runtime::model::serde_bridge!(InlinePet2);
