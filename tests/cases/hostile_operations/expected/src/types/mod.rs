//! The types of `Hostile names of operations`.

mod get_pet;
mod get_pet_response;
mod get_pet_operation;

pub use self::get_pet::GetPet;
pub use self::get_pet_response::GetPetResponse;
pub use self::get_pet_operation::GetPetOk;
