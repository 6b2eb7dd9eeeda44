//! The types of `References to other documents`.

mod pet;

pub use self::pet::Pet;
