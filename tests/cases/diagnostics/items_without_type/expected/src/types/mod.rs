//! The types of `Items without a type`.

mod names;
mod both;

pub use self::names::Names;
pub use self::both::Both;
