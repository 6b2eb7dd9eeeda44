//! Types of `ThroughAlias`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::Alias;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThroughAlias {
    pub again: Option<Box<Alias>>,
}

impl ThroughAlias {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`again`](field@Self::again).
    pub fn again(mut self, again: Alias) -> Self {
        self.again = Some(Box::new(again));
        self
    }
}

impl Decode for ThroughAlias {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            again: object.optional("again")?,
        })
    }
}

impl Encode for ThroughAlias {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("again", &self.again)]);
    }
}

runtime::model::serde_bridge!(ThroughAlias);
