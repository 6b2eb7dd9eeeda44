//! The types of `Files inside composed schemas`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod body;
mod file;
mod item;
mod pictures;
mod text;
mod upload;
mod upload_nullable;

pub use self::body::Body;
pub use self::file::File;
pub use self::item::Item;
pub use self::pictures::Pictures;
pub use self::text::Text;
pub use self::upload::UploadForm;
pub use self::upload_nullable::UploadNullableForm;
