//! The types of `Aliases with siblings`.

mod pet;
mod owner;

pub use self::pet::Pet;
pub use self::owner::Owner;
