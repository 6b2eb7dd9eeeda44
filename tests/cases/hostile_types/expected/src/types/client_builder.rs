//! Types of `ClientBuilder`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::VecType;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClientBuilder {
    pub a: Option<VecType>,
}

impl ClientBuilder {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    pub fn a(mut self, a: VecType) -> Self {
        self.a = Some(a);
        self
    }
}

impl Decode for ClientBuilder {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.optional("a")?,
        })
    }
}

impl Encode for ClientBuilder {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("a", &self.a)]);
    }
}

runtime::model::serde_bridge!(ClientBuilder);
