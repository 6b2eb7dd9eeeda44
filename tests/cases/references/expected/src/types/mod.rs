//! The types of `References to anywhere`.

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
