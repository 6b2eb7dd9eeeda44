//! Types of `Inline`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

pub type Inline = Vec<InlineItem>;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InlineItem {
    pub id: Option<String>,
}

impl InlineItem {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Decode for InlineItem {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.optional("id")?,
        })
    }
}

impl Encode for InlineItem {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("id", &self.id)]);
    }
}

runtime::model::serde_bridge!(InlineItem);
