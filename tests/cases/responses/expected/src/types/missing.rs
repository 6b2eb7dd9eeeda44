//! Types of `Missing`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Missing {
    pub what: Option<String>,
}

impl Missing {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`what`](field@Self::what).
    pub fn what(mut self, what: impl Into<String>) -> Self {
        self.what = Some(what.into());
        self
    }
}

impl Decode for Missing {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            what: object.optional("what")?,
        })
    }
}

impl Encode for Missing {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("what", &self.what)]);
    }
}

runtime::model::serde_bridge!(Missing);
