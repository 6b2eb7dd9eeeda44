//! Types of `importItems`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImportItemsEvent {
    pub done: i64,
}

impl ImportItemsEvent {
    /// A `ImportItemsEvent` with what is required.
    pub fn new(done: i64) -> Self {
        Self { done }
    }
}

impl Decode for ImportItemsEvent {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            done: object.required("done")?,
        })
    }
}

impl Encode for ImportItemsEvent {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("done", &self.done)]);
    }
}

runtime::model::serde_bridge!(ImportItemsEvent);
