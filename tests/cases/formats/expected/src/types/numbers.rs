//! Types of `Numbers`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Numbers {
    pub plain: f64,
    pub float: f64,
    pub double: Option<f64>,
    pub int32: Option<i32>,
    pub int64: Option<i64>,
}

impl Numbers {
    /// A `Numbers` with what is required.
    pub fn new(plain: f64, float: f64) -> Self {
        Self {
            plain,
            float,
            double: None,
            int32: None,
            int64: None,
        }
    }

    /// Sets [`double`](field@Self::double).
    pub fn double(mut self, double: f64) -> Self {
        self.double = Some(double);
        self
    }

    /// Sets [`int32`](field@Self::int32).
    pub fn int32(mut self, int32: i32) -> Self {
        self.int32 = Some(int32);
        self
    }

    /// Sets [`int64`](field@Self::int64).
    pub fn int64(mut self, int64: i64) -> Self {
        self.int64 = Some(int64);
        self
    }
}

impl Decode for Numbers {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            plain: object.required("plain")?,
            float: object.required("float")?,
            double: object.optional("double")?,
            int32: object.optional("int32")?,
            int64: object.optional("int64")?,
        })
    }
}

impl Encode for Numbers {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("plain", &self.plain),
            required("float", &self.float),
            optional("double", &self.double),
            optional("int32", &self.int32),
            optional("int64", &self.int64),
        ]);
    }
}

runtime::model::serde_bridge!(Numbers);
