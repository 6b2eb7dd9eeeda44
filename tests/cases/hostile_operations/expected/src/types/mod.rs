//! The types of `Hostile names of operations`.

mod get_pet;
mod get_pet_operation;
mod get_pet_response;

pub use self::get_pet::GetPet;
pub use self::get_pet_operation::GetPetOk;
pub use self::get_pet_response::GetPetResponse;
