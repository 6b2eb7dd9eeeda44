//! The types of `Formats by configuration`.

mod record;

pub use self::record::Record;
