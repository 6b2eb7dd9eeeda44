//! The types of `Media types that are not offered`.

mod item;
mod create_pet;

pub use self::item::Item;
pub use self::create_pet::CreatePetRequest;
