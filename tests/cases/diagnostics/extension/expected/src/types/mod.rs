//! The types of `Extensions`.

mod pet;

pub use self::pet::Pet;
