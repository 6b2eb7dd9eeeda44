//! The types of `Files inside composed schemas`.

mod file;
mod text;
mod body;
mod pictures;
mod item;
mod upload;
mod upload_nullable;

pub use self::file::File;
pub use self::text::Text;
pub use self::body::Body;
pub use self::pictures::Pictures;
pub use self::item::Item;
pub use self::upload::UploadForm;
pub use self::upload_nullable::UploadNullableForm;
