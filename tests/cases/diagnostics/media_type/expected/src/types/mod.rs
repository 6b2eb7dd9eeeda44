//! The types of `Media types that are not offered`.

mod item;

pub use self::item::Item;
