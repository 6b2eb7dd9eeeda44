//! Types of `change`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChangeRequestItem {
    pub op: String,
}

impl ChangeRequestItem {
    /// A `ChangeRequestItem` with what is required.
    pub fn new(op: impl Into<String>) -> Self {
        Self { op: op.into() }
    }
}

impl Decode for ChangeRequestItem {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            op: object.required("op")?,
        })
    }
}

impl Encode for ChangeRequestItem {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("op", &self.op)]);
    }
}

runtime::model::serde_bridge!(ChangeRequestItem);
