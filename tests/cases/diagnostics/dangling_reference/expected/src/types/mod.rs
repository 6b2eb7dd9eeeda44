//! The types of `References to nothing`.

mod pet;
mod alias;

pub use self::pet::Pet;
pub use self::alias::Alias;
