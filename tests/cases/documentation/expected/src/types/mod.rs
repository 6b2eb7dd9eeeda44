//! The types of `Documentation`.

mod pet;

pub use self::pet::Pet;
