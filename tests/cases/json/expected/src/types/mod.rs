//! The types of `A document in JSON`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod pet;

pub use self::pet::Pet;
