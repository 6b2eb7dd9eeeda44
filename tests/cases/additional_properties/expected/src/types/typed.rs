//! Types of `Typed`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Typed {
    pub id: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, Option<i64>>,
}

impl Typed {
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

impl Decode for Typed {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.optional("id")?,
            additional_properties: object.additional(&["id"])?,
        })
    }
}

impl Encode for Typed {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("id", &self.id),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(Typed);
