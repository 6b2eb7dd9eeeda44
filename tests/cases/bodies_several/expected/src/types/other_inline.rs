//! Types of `otherInline`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OtherInlineRequest {
    pub a: Option<String>,
}

impl OtherInlineRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

impl Decode for OtherInlineRequest {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.optional("a")?,
        })
    }
}

impl Encode for OtherInlineRequest {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("a", &self.a)]);
    }
}

runtime::model::serde_bridge!(OtherInlineRequest);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OtherInlineVndOtherJsonRequest {
    pub b: Option<String>,
}

impl OtherInlineVndOtherJsonRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`b`](field@Self::b).
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

impl Decode for OtherInlineVndOtherJsonRequest {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            b: object.optional("b")?,
        })
    }
}

impl Encode for OtherInlineVndOtherJsonRequest {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("b", &self.b)]);
    }
}

runtime::model::serde_bridge!(OtherInlineVndOtherJsonRequest);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OtherInlineFormRequest {
    pub c: Option<String>,
}

impl OtherInlineFormRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`c`](field@Self::c).
    pub fn c(mut self, c: impl Into<String>) -> Self {
        self.c = Some(c.into());
        self
    }
}

impl Decode for OtherInlineFormRequest {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            c: object.optional("c")?,
        })
    }
}

impl Encode for OtherInlineFormRequest {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("c", &self.c)]);
    }
}

runtime::model::serde_bridge!(OtherInlineFormRequest);
