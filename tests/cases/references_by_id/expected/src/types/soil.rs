//! Types of `Soil`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::Depth;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Soil {
    pub depth: Option<Depth>,
}

impl Soil {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`depth`](field@Self::depth).
    pub fn depth(mut self, depth: Depth) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Decode for Soil {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            depth: object.optional("depth")?,
        })
    }
}

impl Encode for Soil {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("depth", &self.depth)]);
    }
}

runtime::model::serde_bridge!(Soil);
