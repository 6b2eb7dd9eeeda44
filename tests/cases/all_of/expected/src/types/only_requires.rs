//! Types of `OnlyRequires`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OnlyRequires {
    pub id: String,
    pub name: String,
}

impl OnlyRequires {
    /// A `OnlyRequires` with what is required.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
        }
    }
}

impl Decode for OnlyRequires {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.required("id")?,
            name: object.required("name")?,
        })
    }
}

impl Encode for OnlyRequires {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("id", &self.id), required("name", &self.name)]);
    }
}

runtime::model::serde_bridge!(OnlyRequires);
