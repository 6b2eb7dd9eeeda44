//! The types of `Unknown types`.

mod pet;

pub use self::pet::Pet;
