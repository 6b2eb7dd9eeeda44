//! The types of `A map as a key`.

mod pet;

pub use self::pet::Pet;
