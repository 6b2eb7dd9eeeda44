//! Types of `Extended`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Extended {
    pub id: String,
    pub name: String,
    pub extra: i64,
}

impl Extended {
    /// A `Extended` with what is required.
    pub fn new(id: impl Into<String>, name: impl Into<String>, extra: i64) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            extra,
        }
    }
}

impl Decode for Extended {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.required("id")?,
            name: object.required("name")?,
            extra: object.required("extra")?,
        })
    }
}

impl Encode for Extended {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("id", &self.id),
            required("name", &self.name),
            required("extra", &self.extra),
        ]);
    }
}

runtime::model::serde_bridge!(Extended);
