//! Types of `UploadFilesRequest`.

use super::super::runtime;
use super::FileCategory;

use self::runtime::body::file_part::FilePart;
use self::runtime::body::multipart::Multipart;
use self::runtime::secret::Secret;

/// The files to store, and what they are for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadFilesRequest {
    /// What uploaded files are for. Those that a verification is to read are
    /// `VERIFICATION_INPUT_FILE`; what `PROFILE_PICTURE` is for is not documented.
    pub file_category: FileCategory,
    /// The files, which may be images, PDFs or other documents.
    ///
    /// Least number of items: `1`.
    pub files: Vec<FilePart>,
    /// The passwords that open the files, in the order of the files. A file without one has an
    /// empty text here.
    ///
    /// Example: `["password1", "password2"]`.
    pub file_passwords: Option<Vec<Secret<String>>>,
}

impl UploadFilesRequest {
    /// A `UploadFilesRequest` with what is required.
    #[inline]
    pub fn new(file_category: FileCategory, files: Vec<FilePart>) -> Self {
        Self {
            file_category,
            files,
            file_passwords: None,
        }
    }

    /// Sets [`file_passwords`](field@Self::file_passwords).
    #[inline]
    pub fn file_passwords(mut self, file_passwords: Vec<Secret<String>>) -> Self {
        self.file_passwords = Some(file_passwords);
        self
    }
}

impl UploadFilesRequest {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        form = form.value("file_category", &self.file_category);
        for file in &self.files {
            form = form.file("files", file);
        }
        form = form.value("file_passwords", &self.file_passwords);
        form
    }
}
