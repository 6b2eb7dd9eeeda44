//! The types of `Tuples`.

mod point;
mod entry;
mod integer_or_string;

pub use self::point::Point;
pub use self::entry::Entry;
pub use self::integer_or_string::IntegerOrString;
