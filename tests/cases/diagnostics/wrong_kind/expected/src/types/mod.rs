//! The types of `Values of a wrong kind`.

mod pet;

pub use self::pet::Pet;
