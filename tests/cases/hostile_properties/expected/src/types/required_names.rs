//! Types of `RequiredNames`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequiredNames {
    pub required: String,
    pub new: String,
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
}

/// What [`RequiredNames::new`] needs.
#[derive(Clone, Debug)]
pub struct RequiredNamesRequired {
    pub required: String,
    pub new: String,
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
}

impl RequiredNames {
    /// A `RequiredNames` with what is required.
    pub fn new(required: RequiredNamesRequired) -> Self {
        Self {
            required: required.required,
            new: required.new,
            a: required.a,
            b: required.b,
            c: required.c,
            d: required.d,
        }
    }
}

impl Decode for RequiredNames {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            required: object.required("required")?,
            new: object.required("new")?,
            a: object.required("a")?,
            b: object.required("b")?,
            c: object.required("c")?,
            d: object.required("d")?,
        })
    }
}

impl Encode for RequiredNames {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("required", &self.required),
            required("new", &self.new),
            required("a", &self.a),
            required("b", &self.b),
            required("c", &self.c),
            required("d", &self.d),
        ]);
    }
}

runtime::model::serde_bridge!(RequiredNames);
