//! The types of `Unused schema`.

mod text;

pub use self::text::Text;
