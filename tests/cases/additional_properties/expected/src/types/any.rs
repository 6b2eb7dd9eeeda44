//! Types of `Any`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Any {
    pub id: String,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl Any {
    /// A `Any` with what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Decode for Any {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.required("id")?,
            additional_properties: object.additional(&["id"])?,
        })
    }
}

impl Encode for Any {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("id", &self.id),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(Any);
