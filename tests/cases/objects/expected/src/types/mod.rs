//! The types of `Objects`.

mod closed;
mod no_type;
mod only_optional;
mod pet;

pub use self::closed::Closed;
pub use self::no_type::NoType;
pub use self::only_optional::OnlyOptional;
pub use self::pet::{Pet, PetHome};
