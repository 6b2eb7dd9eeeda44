//! Types of `upload`.

use super::super::runtime;
use super::super::runtime::file_part::FilePart;
use super::super::runtime::multipart::Multipart;
use super::super::runtime::open_enum::Unlisted;
use super::LargeSize;

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadForm {
    /// Set by `new`.
    pub purpose: UploadFormPurpose,
    /// Set by `new`.
    pub version: Option<UploadFormVersion>,
    /// Values: `true`.
    pub draft: Option<bool>,
    pub file: FilePart,
}

impl UploadForm {
    /// A `UploadForm` with what is required.
    #[inline]
    pub fn new(file: FilePart) -> Self {
        Self {
            purpose: UploadFormPurpose::Assistants,
            version: Some(LargeSize::N2),
            draft: None,
            file,
        }
    }

    /// Sets [`version`](field@Self::version).
    #[inline]
    pub fn version(mut self, version: UploadFormVersion) -> Self {
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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UploadFormPurpose {
    /// `assistants`.
    Assistants,
    /// A value that the document does not list.
    Other(Unlisted<Self>),
}

runtime::open_enum::string_enum!(UploadFormPurpose {
    Assistants => "assistants",
});

/// Values: `2`. Default of the server: `2`.
pub type UploadFormVersion = LargeSize;
