//! Types of `Overriding`.

use uuid::Uuid;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Overriding {
    pub id: Uuid,
    pub name: Option<String>,
}

impl Overriding {
    /// A `Overriding` with what is required.
    pub fn new(id: Uuid) -> Self {
        Self { id, name: None }
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Decode for Overriding {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.required("id")?,
            name: object.optional("name")?,
        })
    }
}

impl Encode for Overriding {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("id", &self.id), optional("name", &self.name)]);
    }
}

runtime::model::serde_bridge!(Overriding);
