//! The types of `Generic schemas without identifiers`.

mod page;
mod pet_page;
mod pet;

pub use self::page::Page;
pub use self::pet_page::PetPage;
pub use self::pet::Pet;
