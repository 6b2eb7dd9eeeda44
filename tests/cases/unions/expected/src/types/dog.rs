//! Types of `Dog`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub pet_type: String,
    pub bark: Option<String>,
}

impl Dog {
    /// A `Dog` with what is required.
    pub fn new(pet_type: impl Into<String>) -> Self {
        Self {
            pet_type: pet_type.into(),
            bark: None,
        }
    }

    /// Sets [`bark`](field@Self::bark).
    pub fn bark(mut self, bark: impl Into<String>) -> Self {
        self.bark = Some(bark.into());
        self
    }
}

impl Decode for Dog {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            pet_type: object.required("petType")?,
            bark: object.optional("bark")?,
        })
    }
}

impl Encode for Dog {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("petType", &self.pet_type),
            optional("bark", &self.bark),
        ]);
    }
}

runtime::model::serde_bridge!(Dog);
