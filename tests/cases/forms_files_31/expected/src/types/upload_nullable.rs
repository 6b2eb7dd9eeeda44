//! Types of `uploadNullable`.

use super::super::runtime;

use self::runtime::body::file_part::FilePart;
use self::runtime::body::multipart::Multipart;

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadNullableForm {
    pub file: FilePart,
}

impl UploadNullableForm {
    /// A `UploadNullableForm` with what is required.
    #[inline]
    pub fn new(file: FilePart) -> Self {
        Self { file }
    }
}

impl UploadNullableForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.file("file", &self.file);
        form
    }
}
