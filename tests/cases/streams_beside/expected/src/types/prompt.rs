//! Types of `Prompt`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Prompt {
    pub inputs: String,
}

impl Prompt {
    /// A `Prompt` with what is required.
    pub fn new(inputs: impl Into<String>) -> Self {
        Self {
            inputs: inputs.into(),
        }
    }
}

impl Decode for Prompt {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            inputs: object.required("inputs")?,
        })
    }
}

impl Encode for Prompt {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("inputs", &self.inputs)]);
    }
}

runtime::model::serde_bridge!(Prompt);
