//! Types of `Upload`.

use uuid::Uuid;

use super::super::runtime;
use super::{FileCategory, UploadedFile};

/// Files that were stored together.
#[derive(Clone)]
#[non_exhaustive]
pub struct Upload {
    /// The upload itself.
    ///
    /// Example: `"1503f16a-67a8-4976-9b1c-9446ec626a8d"`.
    pub object_id: Uuid,
    /// What uploaded files are for. Those that a verification is to read are
    /// `VERIFICATION_INPUT_FILE`; what `PROFILE_PICTURE` is for is not documented.
    pub file_category: FileCategory,
    /// The stored files.
    pub files: Vec<UploadedFile>,
}

impl Upload {
    /// A `Upload` with what is required.
    #[inline]
    pub fn new(object_id: Uuid, file_category: FileCategory, files: Vec<UploadedFile>) -> Self {
        Self {
            object_id,
            file_category,
            files,
        }
    }
}

runtime::model::object! {
    Upload {
        object_id: required("object_id"),
        file_category: required("file_category"),
        files: required("files"),
    }
}
