//! The types of `Objects`.

mod pet;
mod closed;
mod only_optional;
mod no_type;

pub use self::pet::{Pet, PetHome};
pub use self::closed::Closed;
pub use self::only_optional::OnlyOptional;
pub use self::no_type::NoType;
