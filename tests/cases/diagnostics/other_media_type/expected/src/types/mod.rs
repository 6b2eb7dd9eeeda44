//! The types of `Media types that are documented only`.

mod create_pet;
mod lines;

pub use self::create_pet::CreatePetRequest;
pub use self::lines::LinesItem;
