//! Types of `OneAtLeast`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OneAtLeast {
    pub a: Option<String>,
    pub b: Option<String>,
}

impl OneAtLeast {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets [`b`](field@Self::b).
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

impl Decode for OneAtLeast {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.optional("a")?,
            b: object.optional("b")?,
        })
    }
}

impl Encode for OneAtLeast {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("a", &self.a), optional("b", &self.b)]);
    }
}

runtime::model::serde_bridge!(OneAtLeast);
