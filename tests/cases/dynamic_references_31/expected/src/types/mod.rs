//! The types of `Generic schemas`.

mod page;
mod pet_page;
mod id_page;
mod pet;
mod tree;
mod labelled;

pub use self::page::Page;
pub use self::pet_page::PetPage;
pub use self::id_page::IdPage;
pub use self::pet::Pet;
pub use self::tree::Tree;
pub use self::labelled::Labelled;
