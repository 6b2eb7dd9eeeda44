//! Types of `Client`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::StringType;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Client {
    pub a: Option<StringType>,
}

impl Client {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    pub fn a(mut self, a: StringType) -> Self {
        self.a = Some(a);
        self
    }
}

impl Decode for Client {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.optional("a")?,
        })
    }
}

impl Encode for Client {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("a", &self.a)]);
    }
}

runtime::model::serde_bridge!(Client);
