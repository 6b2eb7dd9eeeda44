//! Types of `Alone`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Alone {
    pub kind: Option<String>,
}

impl Alone {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`kind`](field@Self::kind).
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

impl Decode for Alone {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            kind: object.optional("kind")?,
        })
    }
}

impl Encode for Alone {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("kind", &self.kind)]);
    }
}

runtime::model::serde_bridge!(Alone);
