//! The types of `Formats in the wild`.

mod formats;

pub use self::formats::Formats;
