//! Types of `GroupReference`.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, optional};

/// A group, by id and name.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupReference {
    /// The group itself.
    pub id: Option<Uuid>,
    /// What it is called.
    ///
    /// Example: `"Production Team"`.
    pub name: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl GroupReference {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: Uuid) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Decode for GroupReference {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.optional("id")?,
            name: object.optional("name")?,
            additional_properties: object.additional(&["id", "name"])?,
        })
    }
}

impl Encode for GroupReference {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("id", &self.id),
            optional("name", &self.name),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(GroupReference);
