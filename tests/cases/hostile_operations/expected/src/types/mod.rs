//! The types of `Hostile names of operations`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod get_pet;
mod get_pet_operation;
mod get_pet_response;

pub use self::get_pet::GetPet;
pub use self::get_pet_operation::GetPetOk;
pub use self::get_pet_response::GetPetResponse;
