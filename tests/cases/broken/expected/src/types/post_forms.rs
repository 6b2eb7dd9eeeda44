//! Types of `post  forms`.

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, optional};
use super::super::runtime::multipart::Multipart;

#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PostFormsForm {
    pub a: Option<String>,
}

impl PostFormsForm {
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

impl PostFormsForm {
    /// The parts as they are sent.
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.value("a", &self.a);
        form
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostFormsFormRequest {
    pub a: Option<Vec<String>>,
}

impl PostFormsFormRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    pub fn a(mut self, a: Vec<String>) -> Self {
        self.a = Some(a);
        self
    }
}

impl Decode for PostFormsFormRequest {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.optional("a")?,
        })
    }
}

impl Encode for PostFormsFormRequest {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[optional("a", &self.a)]);
    }
}

runtime::model::serde_bridge!(PostFormsFormRequest);
