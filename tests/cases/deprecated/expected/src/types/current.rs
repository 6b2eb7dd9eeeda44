//! Types of `Current`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};
use super::{Old, OldAlias};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Current {
    pub a: Old,
    #[deprecated]
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
    pub f: OldAlias,
}

/// What [`Current::new`] needs.
#[derive(Clone, Debug)]
pub struct CurrentRequired {
    pub a: Old,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
    pub f: OldAlias,
}

#[allow(deprecated, reason = "a deprecated property is still read and written")]
impl Current {
    /// A `Current` with what is required.
    pub fn new(required: CurrentRequired) -> Self {
        Self {
            a: required.a,
            b: required.b,
            c: required.c,
            d: required.d,
            e: required.e,
            f: required.f,
        }
    }
}

#[allow(deprecated, reason = "a deprecated property is still read and written")]
impl Decode for Current {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.required("a")?,
            b: object.required("b")?,
            c: object.required("c")?,
            d: object.required("d")?,
            e: object.required("e")?,
            f: object.required("f")?,
        })
    }
}

#[allow(deprecated, reason = "a deprecated property is still read and written")]
impl Encode for Current {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("a", &self.a),
            required("b", &self.b),
            required("c", &self.c),
            required("d", &self.d),
            required("e", &self.e),
            required("f", &self.f),
        ]);
    }
}

runtime::model::serde_bridge!(Current);
