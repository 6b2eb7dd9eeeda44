//! Types of `Pet`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: Option<serde_json::Value>,
    pub file: Option<serde_json::Value>,
    pub any: Option<serde_json::Value>,
}

impl Pet {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: serde_json::Value) -> Self {
        self.name = Some(name);
        self
    }

    /// Sets [`file`](field@Self::file).
    pub fn file(mut self, file: serde_json::Value) -> Self {
        self.file = Some(file);
        self
    }

    /// Sets [`any`](field@Self::any).
    pub fn any(mut self, any: serde_json::Value) -> Self {
        self.any = Some(any);
        self
    }
}

impl Decode for Pet {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            name: object.optional("name")?,
            file: object.optional("file")?,
            any: object.optional("any")?,
        })
    }
}

impl Encode for Pet {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("name", &self.name),
            optional("file", &self.file),
            optional("any", &self.any),
        ]);
    }
}

runtime::model::serde_bridge!(Pet);
