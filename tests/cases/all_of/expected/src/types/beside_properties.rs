//! Types of `BesideProperties`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BesideProperties {
    pub id: String,
    pub name: Option<String>,
    pub own: String,
}

impl BesideProperties {
    /// A `BesideProperties` with what is required.
    pub fn new(id: impl Into<String>, own: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: None,
            own: own.into(),
        }
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Decode for BesideProperties {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            id: object.required("id")?,
            name: object.optional("name")?,
            own: object.required("own")?,
        })
    }
}

impl Encode for BesideProperties {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("id", &self.id),
            optional("name", &self.name),
            required("own", &self.own),
        ]);
    }
}

runtime::model::serde_bridge!(BesideProperties);
