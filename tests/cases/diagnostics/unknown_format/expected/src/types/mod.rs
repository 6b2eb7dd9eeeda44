//! The types of `Unknown formats`.

mod pet;

pub use self::pet::Pet;
