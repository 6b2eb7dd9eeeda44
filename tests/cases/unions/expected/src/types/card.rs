//! Types of `Card`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};
use super::super::runtime::secret::Secret;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Card {
    pub number: Secret<String>,
}

impl Card {
    /// A `Card` with what is required.
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: Secret::new(number.into()),
        }
    }
}

impl Decode for Card {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            number: object.required("number")?,
        })
    }
}

impl Encode for Card {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("number", &self.number)]);
    }
}

runtime::model::serde_bridge!(Card);
