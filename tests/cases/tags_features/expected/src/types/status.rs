//! Types of `Status`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::Reason;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Status {
    pub reason: Option<Reason>,
}

impl Status {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`reason`](field@Self::reason).
    pub fn reason(mut self, reason: Reason) -> Self {
        self.reason = Some(reason);
        self
    }
}

impl Decode for Status {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            reason: object.optional("reason")?,
        })
    }
}

impl Encode for Status {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("reason", &self.reason)]);
    }
}

runtime::model::serde_bridge!(Status);
