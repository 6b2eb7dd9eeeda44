//! Types of `Inline`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Inline {
    pub inner: Option<Box<InlineInner>>,
}

impl Inline {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`inner`](field@Self::inner).
    pub fn inner(mut self, inner: InlineInner) -> Self {
        self.inner = Some(Box::new(inner));
        self
    }
}

impl Decode for Inline {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            inner: object.optional("inner")?,
        })
    }
}

impl Encode for Inline {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("inner", &self.inner)]);
    }
}

runtime::model::serde_bridge!(Inline);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InlineInner {
    pub outer: Option<Box<Inline>>,
}

impl InlineInner {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`outer`](field@Self::outer).
    pub fn outer(mut self, outer: Inline) -> Self {
        self.outer = Some(Box::new(outer));
        self
    }
}

impl Decode for InlineInner {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            outer: object.optional("outer")?,
        })
    }
}

impl Encode for InlineInner {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("outer", &self.outer)]);
    }
}

runtime::model::serde_bridge!(InlineInner);
