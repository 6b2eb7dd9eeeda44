//! The types of `References to anywhere`.

mod owner;
mod pet;
mod tag;
mod problem;
mod cursor;

pub use self::owner::Owner;
pub use self::pet::{Pet, PetKind};
pub use self::tag::Tag;
pub use self::problem::Problem;
pub use self::cursor::Cursor;
