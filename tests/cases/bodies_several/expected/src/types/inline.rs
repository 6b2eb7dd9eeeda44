//! Types of `inline`.

use super::super::runtime;

use self::runtime::body::file_part::FilePart;
use self::runtime::body::multipart::Multipart;

#[derive(Clone)]
#[non_exhaustive]
pub struct InlineRequest {
    /// First.
    pub a: String,
}

impl InlineRequest {
    /// A `InlineRequest` with what is required.
    #[inline]
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}

runtime::model::object! {
    InlineRequest {
        a: required("a"),
    }
}

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InlineMultipartForm {
    pub a: FilePart,
}

impl InlineMultipartForm {
    /// A `InlineMultipartForm` with what is required.
    #[inline]
    pub fn new(a: FilePart) -> Self {
        Self { a }
    }
}

impl InlineMultipartForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.file("a", &self.a);
        form
    }
}
