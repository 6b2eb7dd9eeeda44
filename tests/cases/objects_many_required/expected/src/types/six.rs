//! Types of `Six`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};
use super::super::runtime::secret::Secret;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Six {
    pub a: String,
    pub b: i64,
    pub c: Option<String>,
    pub d: Vec<String>,
    pub e: Secret<String>,
    pub f: bool,
    pub g: Option<String>,
}

/// What [`Six::new`] needs.
#[derive(Clone, Debug)]
pub struct SixRequired {
    pub a: String,
    pub b: i64,
    pub c: Option<String>,
    pub d: Vec<String>,
    pub e: Secret<String>,
    pub f: bool,
}

impl Six {
    /// A `Six` with what is required.
    pub fn new(required: SixRequired) -> Self {
        Self {
            a: required.a,
            b: required.b,
            c: required.c,
            d: required.d,
            e: required.e,
            f: required.f,
            g: None,
        }
    }

    /// Sets [`g`](field@Self::g).
    pub fn g(mut self, g: impl Into<String>) -> Self {
        self.g = Some(g.into());
        self
    }
}

impl Decode for Six {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.required("a")?,
            b: object.required("b")?,
            c: object.required("c")?,
            d: object.required("d")?,
            e: object.required("e")?,
            f: object.required("f")?,
            g: object.optional("g")?,
        })
    }
}

impl Encode for Six {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("a", &self.a),
            required("b", &self.b),
            required("c", &self.c),
            required("d", &self.d),
            required("e", &self.e),
            required("f", &self.f),
            optional("g", &self.g),
        ]);
    }
}

runtime::model::serde_bridge!(Six);
