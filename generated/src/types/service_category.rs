//! Types of `ServiceCategory`.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, optional};

/// What kind of service it is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceCategory {
    /// The category itself.
    pub id: Option<Uuid>,
    /// What it is called.
    ///
    /// Example: `"Document Verification"`.
    pub name: Option<String>,
    /// A short name for programs.
    ///
    /// Example: `"DOCUMENT_VERIFICATION"`.
    pub type_: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl ServiceCategory {
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

    /// Sets [`type_`](field@Self::type_).
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl Decode for ServiceCategory {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.optional("id")?,
            name: object.optional("name")?,
            type_: object.optional("type")?,
            additional_properties: object.additional(&["id", "name", "type"])?,
        })
    }
}

impl Encode for ServiceCategory {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("id", &self.id),
            optional("name", &self.name),
            optional("type", &self.type_),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(ServiceCategory);
