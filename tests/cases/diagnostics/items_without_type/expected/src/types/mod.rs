//! The types of `Items without a type`.

mod names;

pub use self::names::Names;
