//! The types of `Lenient YAML`.

mod pet;

pub use self::pet::Pet;
