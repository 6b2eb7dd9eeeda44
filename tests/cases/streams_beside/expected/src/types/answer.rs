//! Types of `Answer`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    pub text: String,
}

impl Answer {
    /// A `Answer` with what is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl Decode for Answer {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            text: object.required("text")?,
        })
    }
}

impl Encode for Answer {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("text", &self.text)]);
    }
}

runtime::model::serde_bridge!(Answer);
