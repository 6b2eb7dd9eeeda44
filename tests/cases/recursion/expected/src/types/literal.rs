//! Types of `Literal`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Literal {
    pub literal: Option<String>,
}

impl Literal {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`literal`](field@Self::literal).
    pub fn literal(mut self, literal: impl Into<String>) -> Self {
        self.literal = Some(literal.into());
        self
    }
}

impl Decode for Literal {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            literal: object.optional("literal")?,
        })
    }
}

impl Encode for Literal {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("literal", &self.literal)]);
    }
}

runtime::model::serde_bridge!(Literal);
