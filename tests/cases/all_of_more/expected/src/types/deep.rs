//! Types of `Deep`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional, required};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Deep {
    pub inner: Option<DeepInner>,
}

impl Deep {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`inner`](field@Self::inner).
    pub fn inner(mut self, inner: DeepInner) -> Self {
        self.inner = Some(inner);
        self
    }
}

impl Decode for Deep {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            inner: object.optional("inner")?,
        })
    }
}

impl Encode for Deep {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("inner", &self.inner)]);
    }
}

runtime::model::serde_bridge!(Deep);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeepInner {
    pub a: String,
    pub b: Option<i64>,
}

impl DeepInner {
    /// A `DeepInner` with what is required.
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            b: None,
        }
    }

    /// Sets [`b`](field@Self::b).
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }
}

impl Decode for DeepInner {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.required("a")?,
            b: object.optional("b")?,
        })
    }
}

impl Encode for DeepInner {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("a", &self.a), optional("b", &self.b)]);
    }
}

runtime::model::serde_bridge!(DeepInner);
