//! The types of `References to other documents`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod pet;

pub use self::pet::Pet;
