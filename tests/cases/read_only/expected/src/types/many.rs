//! Types of `Many`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, received, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Many {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
    /// Only sent, never received.
    pub f: Option<String>,
    /// Only received, never sent.
    pub g: Option<String>,
}

/// What [`Many::new`] needs.
#[derive(Clone, Debug)]
pub struct ManyRequired {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
    /// Only sent, never received.
    pub f: String,
}

impl Many {
    /// A `Many` with what is required.
    pub fn new(required: ManyRequired) -> Self {
        Self {
            a: required.a,
            b: required.b,
            c: required.c,
            d: required.d,
            e: required.e,
            f: Some(required.f),
            g: None,
        }
    }
}

impl Decode for Many {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.required("a")?,
            b: object.required("b")?,
            c: object.required("c")?,
            d: object.required("d")?,
            e: object.required("e")?,
            f: object.optional("f")?,
            g: object.required("g").map(Some)?,
        })
    }
}

impl Encode for Many {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("a", &self.a),
            required("b", &self.b),
            required("c", &self.c),
            required("d", &self.d),
            required("e", &self.e),
            optional("f", &self.f),
            received("g", &self.g),
        ]);
    }
}

runtime::model::serde_bridge!(Many);
