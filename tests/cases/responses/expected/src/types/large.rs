//! Types of `Large`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};
use super::super::runtime::open_enum::Unlisted;
use super::Pet;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Large {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: Vec<String>,
    pub f: serde_json::Map<String, serde_json::Value>,
    pub g: Pet,
    pub h: f64,
    pub i: LargeI,
}

/// What [`Large::new`] needs.
#[derive(Clone, Debug)]
pub struct LargeRequired {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: Vec<String>,
    pub f: serde_json::Map<String, serde_json::Value>,
    pub g: Pet,
    pub h: f64,
    pub i: LargeI,
}

impl Large {
    /// A `Large` with what is required.
    pub fn new(required: LargeRequired) -> Self {
        Self {
            a: required.a,
            b: required.b,
            c: required.c,
            d: required.d,
            e: required.e,
            f: required.f,
            g: required.g,
            h: required.h,
            i: required.i,
        }
    }
}

impl Decode for Large {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.required("a")?,
            b: object.required("b")?,
            c: object.required("c")?,
            d: object.required("d")?,
            e: object.required("e")?,
            f: object.required("f")?,
            g: object.required("g")?,
            h: object.required("h")?,
            i: object.required("i")?,
        })
    }
}

impl Encode for Large {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("a", &self.a),
            required("b", &self.b),
            required("c", &self.c),
            required("d", &self.d),
            required("e", &self.e),
            required("f", &self.f),
            required("g", &self.g),
            required("h", &self.h),
            required("i", &self.i),
        ]);
    }
}

runtime::model::serde_bridge!(Large);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LargeI {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(LargeI {
    A => "a",
    B => "b",
});
