//! Types of `Owner`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, received};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// Only received, never sent.
    pub id: Option<String>,
}

impl Owner {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Decode for Owner {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.required("id").map(Some)?,
        })
    }
}

impl Encode for Owner {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[received("id", &self.id)]);
    }
}

runtime::model::serde_bridge!(Owner);
