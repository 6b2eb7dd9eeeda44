//! Types of `Event`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event {
    pub id: String,
}

impl Event {
    /// A `Event` with what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Decode for Event {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.required("id")?,
        })
    }
}

impl Encode for Event {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("id", &self.id)]);
    }
}

runtime::model::serde_bridge!(Event);
