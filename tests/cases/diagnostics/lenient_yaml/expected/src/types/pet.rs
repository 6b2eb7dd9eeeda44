//! Types of `Pet`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
}

impl Pet {
    /// A `Pet` with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Decode for Pet {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            name: object.required("name")?,
        })
    }
}

impl Encode for Pet {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("name", &self.name)]);
    }
}

runtime::model::serde_bridge!(Pet);
