//! The types of `A key twice`.

mod pet;

pub use self::pet::Pet;
