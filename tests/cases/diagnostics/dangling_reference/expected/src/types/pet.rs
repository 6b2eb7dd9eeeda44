//! Types of `Pet`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub id: serde_json::Value,
    pub list: Option<Vec<serde_json::Value>>,
}

impl Pet {
    /// A `Pet` with what is required.
    pub fn new(id: serde_json::Value) -> Self {
        Self { id, list: None }
    }

    /// Sets [`list`](field@Self::list).
    pub fn list(mut self, list: Vec<serde_json::Value>) -> Self {
        self.list = Some(list);
        self
    }
}

impl Decode for Pet {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.required("id")?,
            list: object.optional("list")?,
        })
    }
}

impl Encode for Pet {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("id", &self.id), optional("list", &self.list)]);
    }
}

runtime::model::serde_bridge!(Pet);
