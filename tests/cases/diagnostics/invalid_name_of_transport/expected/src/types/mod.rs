//! The types of `Headers that the client sends itself`.

mod get_pets;

pub use self::get_pets::GetPetsHeaders;
