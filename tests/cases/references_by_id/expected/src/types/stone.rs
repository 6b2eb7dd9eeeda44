//! Types of `Stone`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Stone {
    pub weight: Option<f64>,
}

impl Stone {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`weight`](field@Self::weight).
    pub fn weight(mut self, weight: f64) -> Self {
        self.weight = Some(weight);
        self
    }
}

impl Decode for Stone {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            weight: object.optional("weight")?,
        })
    }
}

impl Encode for Stone {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("weight", &self.weight)]);
    }
}

runtime::model::serde_bridge!(Stone);
