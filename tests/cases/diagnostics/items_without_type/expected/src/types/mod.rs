//! The types of `Items without a type`.

mod both;
mod names;

pub use self::both::Both;
pub use self::names::Names;
