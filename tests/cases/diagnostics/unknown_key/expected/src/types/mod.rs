//! The types of `Keys that are not handled`.

mod pet;

pub use self::pet::Pet;
