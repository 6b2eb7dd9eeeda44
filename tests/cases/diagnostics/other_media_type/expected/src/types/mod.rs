//! The types of `Media types that are documented only`.

mod lines;
mod create_pet;

pub use self::lines::LinesItem;
pub use self::create_pet::CreatePetRequest;
