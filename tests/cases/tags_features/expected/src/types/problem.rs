//! Types of `Problem`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub message: Option<String>,
}

impl Problem {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`message`](field@Self::message).
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

impl Decode for Problem {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            message: object.optional("message")?,
        })
    }
}

impl Encode for Problem {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("message", &self.message)]);
    }
}

runtime::model::serde_bridge!(Problem);
