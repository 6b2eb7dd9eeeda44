//! Types of `upload`.

use super::super::runtime;

use self::runtime::body::file_part::FilePart;
use self::runtime::body::multipart::Multipart;
use self::runtime::scalar::base64::Base64;

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadForm {
    /// contentMediaType: `"application/octet-stream"`.
    pub file: FilePart,
    /// contentEncoding: `"base64"`.
    pub encoded: Option<Base64>,
    pub anything: Option<serde_json::Value>,
}

impl UploadForm {
    /// A `UploadForm` with what is required.
    #[inline]
    pub fn new(file: FilePart) -> Self {
        Self {
            file,
            encoded: None,
            anything: None,
        }
    }

    /// Sets [`encoded`](field@Self::encoded).
    #[inline]
    pub fn encoded(mut self, encoded: Base64) -> Self {
        self.encoded = Some(encoded);
        self
    }

    /// Sets [`anything`](field@Self::anything).
    #[inline]
    pub fn anything(mut self, anything: impl Into<serde_json::Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }
}

impl UploadForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.file("file", &self.file);
        form = form.value("encoded", &self.encoded);
        form = form.value("anything", &self.anything);
        form
    }
}
