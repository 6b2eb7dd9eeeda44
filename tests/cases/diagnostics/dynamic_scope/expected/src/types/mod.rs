//! The types of `Generic schemas without identifiers`.

mod page;
mod pet;
mod pet_page;

pub use self::page::Page;
pub use self::pet::Pet;
pub use self::pet_page::PetPage;
