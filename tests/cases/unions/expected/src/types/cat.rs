//! Types of `Cat`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub pet_type: String,
    pub hunts: bool,
}

impl Cat {
    /// A `Cat` with what is required.
    pub fn new(pet_type: impl Into<String>, hunts: bool) -> Self {
        Self {
            pet_type: pet_type.into(),
            hunts,
        }
    }
}

impl Decode for Cat {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            pet_type: object.required("petType")?,
            hunts: object.required("hunts")?,
        })
    }
}

impl Encode for Cat {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("petType", &self.pet_type),
            required("hunts", &self.hunts),
        ]);
    }
}

runtime::model::serde_bridge!(Cat);
