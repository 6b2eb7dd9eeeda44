//! Types of `LonelyToo`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LonelyToo {
    pub name: Option<String>,
}

impl LonelyToo {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Decode for LonelyToo {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            name: object.optional("name")?,
        })
    }
}

impl Encode for LonelyToo {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("name", &self.name)]);
    }
}

runtime::model::serde_bridge!(LonelyToo);
