//! Types of `Car`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Car {
    pub kind: String,
    pub doors: Option<i64>,
}

impl Car {
    /// A `Car` with what is required.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            doors: None,
        }
    }

    /// Sets [`doors`](field@Self::doors).
    pub fn doors(mut self, doors: i64) -> Self {
        self.doors = Some(doors);
        self
    }
}

impl Decode for Car {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            kind: object.required("kind")?,
            doors: object.optional("doors")?,
        })
    }
}

impl Encode for Car {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("kind", &self.kind), optional("doors", &self.doors)]);
    }
}

runtime::model::serde_bridge!(Car);
