//! Types of `Pet`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub tags: Option<Vec<String>>,
}

impl Pet {
    /// A `Pet` with what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tags: None,
        }
    }

    /// Sets [`tags`](field@Self::tags).
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }
}

impl Decode for Pet {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            name: object.required("name")?,
            tags: object.optional("tags")?,
        })
    }
}

impl Encode for Pet {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("name", &self.name), optional("tags", &self.tags)]);
    }
}

runtime::model::serde_bridge!(Pet);
