//! The types of `Bodies`.

mod pet;
mod inline;

pub use self::pet::Pet;
pub use self::inline::InlineRequest;
