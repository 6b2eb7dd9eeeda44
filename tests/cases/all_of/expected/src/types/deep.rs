//! Types of `Deep`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Deep {
    pub id: String,
    pub name: String,
    pub extra: i64,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl Deep {
    /// A `Deep` with what is required.
    pub fn new(id: impl Into<String>, name: impl Into<String>, extra: i64) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            extra,
            additional_properties: BTreeMap::new(),
        }
    }
}

impl Decode for Deep {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.required("id")?,
            name: object.required("name")?,
            extra: object.required("extra")?,
            additional_properties: object.additional(&["id", "name", "extra"])?,
        })
    }
}

impl Encode for Deep {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("id", &self.id),
            required("name", &self.name),
            required("extra", &self.extra),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(Deep);
