//! Types of `Base`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub id: String,
    pub name: Option<String>,
}

impl Base {
    /// A `Base` with what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: None,
        }
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Decode for Base {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.required("id")?,
            name: object.optional("name")?,
        })
    }
}

impl Encode for Base {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("id", &self.id), optional("name", &self.name)]);
    }
}

runtime::model::serde_bridge!(Base);
