//! The types of `Media types that are documented only`.

mod lines;

pub use self::lines::LinesItem;
