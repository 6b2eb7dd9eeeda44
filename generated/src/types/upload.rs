//! Types of `Upload`.

use uuid::Uuid;

use super::super::runtime;
use super::super::runtime::json::Json;
use super::super::runtime::model::{Decode, DecodeError, Encode, Sink, required};
use super::{FileCategory, UploadedFile};

/// Files that were stored together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Upload {
    /// The upload itself.
    ///
    /// Example: `"1503f16a-67a8-4976-9b1c-9446ec626a8d"`.
    pub object_id: Uuid,
    /// What uploaded files are for.
    pub file_category: FileCategory,
    /// The stored files.
    pub files: Vec<UploadedFile>,
}

impl Upload {
    /// A `Upload` with what is required.
    pub fn new(object_id: Uuid, file_category: FileCategory, files: Vec<UploadedFile>) -> Self {
        Self {
            object_id,
            file_category,
            files,
        }
    }
}

impl Decode for Upload {
    fn decode(json: Json<'_>) -> Result<Self, DecodeError> {
        let mut object = json.object()?;
        Ok(Self {
            object_id: object.required("object_id")?,
            file_category: object.required("file_category")?,
            files: object.required("files")?,
        })
    }
}

impl Encode for Upload {
    fn encode(&self, sink: &mut dyn Sink) {
        sink.object(&[
            required("object_id", &self.object_id),
            required("file_category", &self.file_category),
            required("files", &self.files),
        ]);
    }
}

runtime::model::serde_bridge!(Upload);
