//! The types of `Aliases`.

mod id;
mod pet_id;
mod first_pet_id;
mod pet;
mod animal;
mod into;
mod list;

pub use self::id::Id;
pub use self::pet_id::PetId;
pub use self::first_pet_id::FirstPetId;
pub use self::pet::Pet;
pub use self::animal::Animal;
pub use self::into::IntoType;
pub use self::list::{List, ListItem};
