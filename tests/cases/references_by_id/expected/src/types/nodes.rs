//! Types of `Nodes`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Nodes {
    pub own: Option<String>,
}

impl Nodes {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`own`](field@Self::own).
    pub fn own(mut self, own: impl Into<String>) -> Self {
        self.own = Some(own.into());
        self
    }
}

impl Decode for Nodes {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            own: object.optional("own")?,
        })
    }
}

impl Encode for Nodes {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("own", &self.own)]);
    }
}

runtime::model::serde_bridge!(Nodes);
