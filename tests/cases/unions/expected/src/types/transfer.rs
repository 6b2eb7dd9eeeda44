//! Types of `Transfer`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Transfer {
    pub iban: String,
}

impl Transfer {
    /// A `Transfer` with what is required.
    pub fn new(iban: impl Into<String>) -> Self {
        Self { iban: iban.into() }
    }
}

impl Decode for Transfer {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            iban: object.required("iban")?,
        })
    }
}

impl Encode for Transfer {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("iban", &self.iban)]);
    }
}

runtime::model::serde_bridge!(Transfer);
