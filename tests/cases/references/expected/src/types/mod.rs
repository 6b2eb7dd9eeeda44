//! The types of `References to anywhere`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod cursor;
mod owner;
mod pet;
mod problem;
mod tag;

pub use self::cursor::Cursor;
pub use self::owner::Owner;
pub use self::pet::{Pet, PetKind};
pub use self::problem::Problem;
pub use self::tag::Tag;
