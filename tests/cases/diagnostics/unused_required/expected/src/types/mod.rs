//! The types of `A required property that is not declared`.

mod pet;

pub use self::pet::Pet;
