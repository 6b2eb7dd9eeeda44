//! The types of `Media types that are not offered`.

mod create_pet;

pub use self::create_pet::CreatePetRequest;
