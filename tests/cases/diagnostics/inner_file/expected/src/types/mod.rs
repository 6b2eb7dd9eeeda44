//! The types of `Files within parts`.

mod meta;
mod upload;

pub use self::meta::Meta;
pub use self::upload::UploadForm;
