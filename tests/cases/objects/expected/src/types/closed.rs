//! Types of `Closed`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink};

/// Without any property.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Closed {}

impl Closed {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Decode for Closed {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        json.object()?;
        Ok(Self {})
    }
}

impl Encode for Closed {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[]);
    }
}

runtime::model::serde_bridge!(Closed);
