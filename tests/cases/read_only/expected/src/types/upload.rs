//! Types of `upload`.

use super::super::runtime;

use self::runtime::body::file_part::FilePart;
use self::runtime::body::multipart::Multipart;

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadForm {
    pub file: FilePart,
}

impl UploadForm {
    /// A `UploadForm` with what is required.
    #[inline]
    pub fn new(file: FilePart) -> Self {
        Self { file }
    }
}

impl UploadForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.file("file", &self.file);
        form
    }
}
