//! Types of `Moment`.

use chrono::{DateTime, FixedOffset};

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Moment {
    pub at: Option<DateTime<FixedOffset>>,
}

impl Moment {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`at`](field@Self::at).
    pub fn at(mut self, at: DateTime<FixedOffset>) -> Self {
        self.at = Some(at);
        self
    }
}

impl Decode for Moment {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self { at: object.optional("at")? })
    }
}

impl Encode for Moment {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("at", &self.at)]);
    }
}

runtime::model::serde_bridge!(Moment);
