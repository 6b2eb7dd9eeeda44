//! Types of `Ticket`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    pub number: Option<i64>,
}

impl Ticket {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`number`](field@Self::number).
    pub fn number(mut self, number: i64) -> Self {
        self.number = Some(number);
        self
    }
}

impl Decode for Ticket {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            number: object.optional("number")?,
        })
    }
}

impl Encode for Ticket {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("number", &self.number)]);
    }
}

runtime::model::serde_bridge!(Ticket);
