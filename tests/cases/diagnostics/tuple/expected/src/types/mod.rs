//! The types of `Tuples`.

mod entry;
mod integer_or_string;
mod point;

pub use self::entry::Entry;
pub use self::integer_or_string::IntegerOrString;
pub use self::point::Point;
