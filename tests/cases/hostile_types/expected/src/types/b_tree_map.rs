//! Types of `BTreeMap`.

use std::collections::BTreeMap;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, additional, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BTreeMapType {
    pub a: Option<String>,
    /// Properties that the document does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl BTreeMapType {
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

impl Decode for BTreeMapType {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.optional("a")?,
            additional_properties: object.additional(&["a"])?,
        })
    }
}

impl Encode for BTreeMapType {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            optional("a", &self.a),
            additional(&self.additional_properties),
        ]);
    }
}

runtime::model::serde_bridge!(BTreeMapType);
