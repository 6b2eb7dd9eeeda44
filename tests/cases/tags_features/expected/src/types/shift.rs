//! Types of `Shift`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Shift {
    pub hours: Option<i64>,
}

impl Shift {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`hours`](field@Self::hours).
    pub fn hours(mut self, hours: i64) -> Self {
        self.hours = Some(hours);
        self
    }
}

impl Decode for Shift {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            hours: object.optional("hours")?,
        })
    }
}

impl Encode for Shift {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("hours", &self.hours)]);
    }
}

runtime::model::serde_bridge!(Shift);
