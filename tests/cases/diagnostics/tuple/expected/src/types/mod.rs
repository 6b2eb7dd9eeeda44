//! The types of `Tuples`.

mod point;
mod entry;

pub use self::point::Point;
pub use self::entry::{Entry, EntryItem};
