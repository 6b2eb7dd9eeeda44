//! The types of `References to nothing`.

mod alias;
mod pet;

pub use self::alias::Alias;
pub use self::pet::Pet;
