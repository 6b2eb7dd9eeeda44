//! Types of `readValue`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadValueResponse {
    pub value: Option<f64>,
}

impl ReadValueResponse {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`value`](field@Self::value).
    pub fn value(mut self, value: f64) -> Self {
        self.value = Some(value);
        self
    }
}

impl Decode for ReadValueResponse {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            value: object.optional("value")?,
        })
    }
}

impl Encode for ReadValueResponse {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("value", &self.value)]);
    }
}

runtime::model::serde_bridge!(ReadValueResponse);
