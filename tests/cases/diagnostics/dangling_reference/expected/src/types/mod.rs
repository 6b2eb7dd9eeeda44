//! The types of `References to nothing`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod alias;
mod pet;

pub use self::alias::Alias;
pub use self::pet::Pet;
