//! Types of `encoded`.

use super::super::runtime;
use super::Meta;

use self::runtime::body::file_part::FilePart;
use self::runtime::body::multipart::Multipart;

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
        form = form.file_of("picture", "image/png, image/jpeg", &self.picture);
        form = form.encoded("data", "application/json", &self.data);
        form
    }
}

pub type EncodedFormData = Meta;
