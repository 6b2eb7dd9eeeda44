//! Types of `encoded`.

use super::super::runtime;
use super::super::runtime::file_part::FilePart;
use super::super::runtime::multipart::Multipart;

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EncodedForm {
    /// Media type of the part: `image/png, image/jpeg`.
    pub picture: FilePart,
    /// Media type of the part: `application/json`.
    pub data: Option<EncodedFormData>,
}

impl EncodedForm {
    /// A `EncodedForm` with what is required.
    #[inline]
    pub fn new(picture: FilePart) -> Self {
        Self {
            picture,
            data: None,
        }
    }

    /// Sets [`data`](field@Self::data).
    #[inline]
    pub fn data(mut self, data: EncodedFormData) -> Self {
        self.data = Some(data);
        self
    }
}

impl EncodedForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.file("picture", &self.picture);
        form = form.encoded("data", "application/json", &self.data);
        form
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EncodedFormData {
    pub a: Option<String>,
}

impl EncodedFormData {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](field@Self::a).
    #[inline]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}

runtime::model_object::object!(EncodedFormData {
    a: optional("a"),
});
