//! Types of `Leaf`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Leaf {
    pub leaf: Option<String>,
}

impl Leaf {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`leaf`](field@Self::leaf).
    pub fn leaf(mut self, leaf: impl Into<String>) -> Self {
        self.leaf = Some(leaf.into());
        self
    }
}

impl Decode for Leaf {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            leaf: object.optional("leaf")?,
        })
    }
}

impl Encode for Leaf {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("leaf", &self.leaf)]);
    }
}

runtime::model::serde_bridge!(Leaf);
