//! The types of `Bodies`.

mod inline;
mod pet;

pub use self::inline::InlineRequest;
pub use self::pet::Pet;
