//! Types of `CheckDuplicateFilesRequest`.

use uuid::Uuid;

use super::super::runtime;

use self::runtime::body::file_part::FilePart;
use self::runtime::body::multipart::Multipart;

/// The files to compare with those of earlier verifications.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckDuplicateFilesRequest {
    /// The files.
    ///
    /// Least number of items: `1`.
    pub files: Vec<FilePart>,
    /// A verification to leave out of the comparison, for instance the one that is about to be
    /// retried.
    pub verification_id: Option<Uuid>,
}

impl CheckDuplicateFilesRequest {
    /// A `CheckDuplicateFilesRequest` with what is required.
    #[inline]
    pub fn new(files: Vec<FilePart>) -> Self {
        Self {
            files,
            verification_id: None,
        }
    }

    /// Sets [`verification_id`](field@Self::verification_id).
    #[inline]
    pub fn verification_id(mut self, verification_id: Uuid) -> Self {
        self.verification_id = Some(verification_id);
        self
    }
}

impl CheckDuplicateFilesRequest {
    /// The parts as they are sent.
    #[inline]
    pub fn to_multipart(&self) -> Multipart {
        let mut form = Multipart::new();
        for file in &self.files {
            form = form.file("files", file);
        }
        form = form.value("verification_id", &self.verification_id);
        form
    }
}
