//! Types of `Fault`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    pub why: Option<String>,
}

impl Fault {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`why`](field@Self::why).
    pub fn why(mut self, why: impl Into<String>) -> Self {
        self.why = Some(why.into());
        self
    }
}

impl Decode for Fault {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            why: object.optional("why")?,
        })
    }
}

impl Encode for Fault {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("why", &self.why)]);
    }
}

runtime::model::serde_bridge!(Fault);
