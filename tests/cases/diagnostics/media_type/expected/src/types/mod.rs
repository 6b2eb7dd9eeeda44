//! The types of `Media types that are not offered`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod item;

pub use self::item::Item;
