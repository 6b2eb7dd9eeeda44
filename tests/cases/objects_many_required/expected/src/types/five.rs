//! Types of `Five`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Five {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
}

impl Five {
    /// A `Five` with what is required.
    pub fn new(
        a: impl Into<String>,
        b: impl Into<String>,
        c: impl Into<String>,
        d: impl Into<String>,
        e: impl Into<String>,
    ) -> Self {
        Self {
            a: a.into(),
            b: b.into(),
            c: c.into(),
            d: d.into(),
            e: e.into(),
        }
    }
}

impl Decode for Five {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.required("a")?,
            b: object.required("b")?,
            c: object.required("c")?,
            d: object.required("d")?,
            e: object.required("e")?,
        })
    }
}

impl Encode for Five {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("a", &self.a),
            required("b", &self.b),
            required("c", &self.c),
            required("d", &self.d),
            required("e", &self.e),
        ]);
    }
}

runtime::model::serde_bridge!(Five);
