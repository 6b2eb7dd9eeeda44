//! The types of `Aliases with siblings`.

mod owner;
mod pet;

pub use self::owner::Owner;
pub use self::pet::Pet;
