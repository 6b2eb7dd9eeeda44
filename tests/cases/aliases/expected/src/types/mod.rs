//! The types of `Aliases`.

mod animal;
mod first_pet_id;
mod id;
mod into;
mod list;
mod pet;
mod pet_id;

pub use self::animal::Animal;
pub use self::first_pet_id::FirstPetId;
pub use self::id::Id;
pub use self::into::IntoType;
pub use self::list::{List, ListItem};
pub use self::pet::Pet;
pub use self::pet_id::PetId;
