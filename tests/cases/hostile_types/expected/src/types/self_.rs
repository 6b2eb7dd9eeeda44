//! Types of `Self`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfValue {
    pub self_: Option<Box<SelfValue>>,
}

impl SelfValue {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`self_`](field@Self::self_).
    pub fn self_(mut self, self_: SelfValue) -> Self {
        self.self_ = Some(Box::new(self_));
        self
    }
}

impl Decode for SelfValue {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            self_: object.optional("self")?,
        })
    }
}

impl Encode for SelfValue {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("self", &self.self_)]);
    }
}

runtime::model::serde_bridge!(SelfValue);
