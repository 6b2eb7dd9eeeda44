//! Types of `Objects`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Objects {
    pub id: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, ObjectsAdditionalProperty>,
}

impl Objects {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Decode for Objects {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.optional("id")?,
            additional_properties: object.additional(&["id"])?,
        })
    }
}

impl Encode for Objects {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("id", &self.id),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(Objects);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectsAdditionalProperty {
    pub a: Option<String>,
}

impl ObjectsAdditionalProperty {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl Decode for ObjectsAdditionalProperty {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.optional("a")?,
        })
    }
}

impl Encode for ObjectsAdditionalProperty {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("a", &self.a)]);
    }
}

runtime::model::serde_bridge!(ObjectsAdditionalProperty);
