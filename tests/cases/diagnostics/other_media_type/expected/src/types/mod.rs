//! The types of `Media types that are documented only`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod create_pet;
mod lines;

pub use self::create_pet::CreatePetRequest;
pub use self::lines::LinesItem;
