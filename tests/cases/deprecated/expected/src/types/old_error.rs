//! Types of `OldError`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

/// **Deprecated.**
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OldError {
    pub message: Option<String>,
}

impl OldError {
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

impl Decode for OldError {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            message: object.optional("message")?,
        })
    }
}

impl Encode for OldError {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("message", &self.message)]);
    }
}

runtime::model::serde_bridge!(OldError);
