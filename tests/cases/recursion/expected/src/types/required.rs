//! Types of `Required`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};

/// Cannot be made, and must compile all the same.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Required {
    /// Cannot be made, and must compile all the same.
    pub self_: Box<Required>,
}

impl Required {
    /// A `Required` with what is required.
    pub fn new(self_: Required) -> Self {
        Self {
            self_: Box::new(self_),
        }
    }
}

impl Decode for Required {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            self_: object.required("self")?,
        })
    }
}

impl Encode for Required {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("self", &self.self_)]);
    }
}

runtime::model::serde_bridge!(Required);
