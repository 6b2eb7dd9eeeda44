//! Types of `inline`.

use super::super::runtime;
use super::super::runtime::file_part::FilePart;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};
use super::super::runtime::multipart::Multipart;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InlineRequest {
    /// First.
    pub a: String,
}

impl InlineRequest {
    /// A `InlineRequest` with what is required.
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}

impl Decode for InlineRequest {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            a: object.required("a")?,
        })
    }
}

impl Encode for InlineRequest {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[required("a", &self.a)]);
    }
}

runtime::model::serde_bridge!(InlineRequest);

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InlineMultipartForm {
    pub a: FilePart,
}

impl InlineMultipartForm {
    /// A `InlineMultipartForm` with what is required.
    pub fn new(a: FilePart) -> Self {
        Self { a }
    }
}

impl InlineMultipartForm {
    /// The parts as they are sent.
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.file("a", &self.a);
        form
    }
}
