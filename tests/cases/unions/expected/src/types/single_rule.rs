//! Types of `SingleRule`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SingleRule {
    pub type_: String,
    pub a: Option<String>,
}

impl SingleRule {
    /// A `SingleRule` with what is required.
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            a: None,
        }
    }

    /// Sets [`a`](field@Self::a).
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl Decode for SingleRule {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            type_: object.required("type")?,
            a: object.optional("a")?,
        })
    }
}

impl Encode for SingleRule {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("type", &self.type_), optional("a", &self.a)]);
    }
}

runtime::model::serde_bridge!(SingleRule);
