//! Types of `Parts`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Parts {
    pub id: Option<i64>,
}

impl Parts {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

impl Decode for Parts {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.optional("id")?,
        })
    }
}

impl Encode for Parts {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("id", &self.id)]);
    }
}

runtime::model::serde_bridge!(Parts);
