//! The types of `Files inside composed schemas`.

mod file;
mod text;
mod pictures;
mod item;
mod upload;

pub use self::file::File;
pub use self::text::Text;
pub use self::pictures::Pictures;
pub use self::item::Item;
pub use self::upload::UploadForm;
