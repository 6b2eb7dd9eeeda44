//! Types of `inline`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineRequest {
    pub a: String,
}

impl InlineRequest {
    /// A `InlineRequest` with what is required.
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}

impl Decode for InlineRequest {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.required("a")?,
        })
    }
}

impl Encode for InlineRequest {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("a", &self.a)]);
    }
}

runtime::model::serde_bridge!(InlineRequest);
