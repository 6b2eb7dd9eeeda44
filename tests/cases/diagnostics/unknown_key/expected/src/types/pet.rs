//! Types of `Pet`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, optional};

/// Names of properties match `^x`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl Pet {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Decode for Pet {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            name: object.optional("name")?,
            additional_properties: object.additional(&["name"])?,
        })
    }
}

impl Encode for Pet {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("name", &self.name),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(Pet);
