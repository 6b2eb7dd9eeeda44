//! Types of `upload`.

use super::super::runtime;

use self::runtime::body::file_part::FilePart;
use self::runtime::body::multipart::Multipart;

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadForm {
    /// Always `"assistants"`, set by `new`.
    pub purpose: String,
    /// Always `2`, set by `new`.
    pub version: Option<i64>,
    /// Values: `true`.
    pub draft: Option<bool>,
    pub file: FilePart,
}

impl UploadForm {
    /// A `UploadForm` with what is required.
    #[inline]
    pub fn new(file: FilePart) -> Self {
        Self {
            purpose: "assistants".to_owned(),
            version: Some(2),
            draft: None,
            file,
        }
    }

    /// Sets [`version`](field@Self::version).
    #[inline]
    pub fn version(mut self, version: i64) -> Self {
        self.version = Some(version);
        self
    }

    /// Sets [`draft`](field@Self::draft).
    #[inline]
    pub fn draft(mut self, draft: bool) -> Self {
        self.draft = Some(draft);
        self
    }
}

impl UploadForm {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.value("purpose", &self.purpose);
        form = form.value("version", &self.version);
        form = form.value("draft", &self.draft);
        form = form.file("file", &self.file);
        form
    }
}
