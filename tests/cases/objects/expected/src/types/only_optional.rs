//! Types of `OnlyOptional`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OnlyOptional {
    pub limit: Option<i64>,
}

impl OnlyOptional {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`limit`](field@Self::limit).
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Decode for OnlyOptional {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            limit: object.optional("limit")?,
        })
    }
}

impl Encode for OnlyOptional {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("limit", &self.limit)]);
    }
}

runtime::model::serde_bridge!(OnlyOptional);
