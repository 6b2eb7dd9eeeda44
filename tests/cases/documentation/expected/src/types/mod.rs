//! The types of `Documentation`.

#[cfg(feature = "pets")]
mod pet;

#[cfg(feature = "pets")]
pub use self::pet::Pet;
