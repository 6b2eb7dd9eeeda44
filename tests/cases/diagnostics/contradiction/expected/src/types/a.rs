//! Types of `A`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct A {
    pub never: Option<serde_json::Value>,
}

impl A {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`never`](field@Self::never).
    pub fn never(mut self, never: serde_json::Value) -> Self {
        self.never = Some(never);
        self
    }
}

impl Decode for A {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            never: object.optional("never")?,
        })
    }
}

impl Encode for A {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("never", &self.never)]);
    }
}

runtime::model::serde_bridge!(A);
