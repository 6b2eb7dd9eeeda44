//! Types of `Base64`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::super::runtime::scalar_base64::Base64;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Base64Type {
    pub a: Option<Base64>,
}

impl Base64Type {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    pub fn a(mut self, a: Base64) -> Self {
        self.a = Some(a);
        self
    }
}

impl Decode for Base64Type {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.optional("a")?,
        })
    }
}

impl Encode for Base64Type {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("a", &self.a)]);
    }
}

runtime::model::serde_bridge!(Base64Type);
