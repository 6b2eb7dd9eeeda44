//! The types of `A document in JSON`.

mod pet;

pub use self::pet::Pet;
