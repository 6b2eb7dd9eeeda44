//! Types of `Fault`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    pub why: String,
}

impl Fault {
    /// A `Fault` with what is required.
    pub fn new(why: impl Into<String>) -> Self {
        Self { why: why.into() }
    }
}

impl Decode for Fault {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            why: object.required("why")?,
        })
    }
}

impl Encode for Fault {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("why", &self.why)]);
    }
}

runtime::model::serde_bridge!(Fault);
