//! The types of `A flag in quotes`.

mod pet;

pub use self::pet::Pet;
