//! The types of `Multipart bodies of 3.1`.

mod upload;

pub use self::upload::UploadForm;
