//! Types of `Placeholders`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Placeholders {
    pub foo: String,
    pub baz: Option<String>,
    pub quux: Option<String>,
}

impl Placeholders {
    /// A `Placeholders` with what is required.
    pub fn new(foo_: impl Into<String>, baz_: Option<String>) -> Self {
        Self {
            foo: foo_.into(),
            baz: baz_,
            quux: None,
        }
    }

    /// Sets [`quux`](field@Self::quux).
    pub fn quux(mut self, quux_: impl Into<String>) -> Self {
        self.quux = Some(quux_.into());
        self
    }
}

impl Decode for Placeholders {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            foo: object.required("foo")?,
            baz: object.required("baz")?,
            quux: object.optional("quux")?,
        })
    }
}

impl Encode for Placeholders {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("foo", &self.foo),
            required("baz", &self.baz),
            optional("quux", &self.quux),
        ]);
    }
}

runtime::model::serde_bridge!(Placeholders);
