//! Types of `Nullable`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::super::runtime::nullable::Nullable;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NullableType {
    pub a: Nullable<String>,
}

impl NullableType {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Nullable::Value(a.into());
        self
    }
}

impl Decode for NullableType {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.nullable("a")?,
        })
    }
}

impl Encode for NullableType {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("a", &self.a)]);
    }
}

runtime::model::serde_bridge!(NullableType);
