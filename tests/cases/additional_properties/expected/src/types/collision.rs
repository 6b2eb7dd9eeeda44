//! Types of `Collision`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, optional};

/// With a property that is called as the map would be.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Collision {
    pub additional_properties: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties_2: BTreeMap<String, String>,
}

impl Collision {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`additional_properties`](field@Self::additional_properties).
    pub fn additional_properties(mut self, additional_properties: impl Into<String>) -> Self {
        self.additional_properties = Some(additional_properties.into());
        self
    }
}

impl Decode for Collision {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            additional_properties: object.optional("additional_properties")?,
            additional_properties_2: object.additional(&["additional_properties"])?,
        })
    }
}

impl Encode for Collision {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("additional_properties", &self.additional_properties),
            additional(&self.additional_properties_2),
        ]);
    }
}

runtime::model::serde_bridge!(Collision);
