//! The types of `Generic schemas`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod bindings;
mod file;
mod file_page;
mod folder;
mod folder_page;
mod half;
mod id_page;
mod labelled;
mod list_files;
mod page;
mod pair;
mod pet;
mod pet_page;
mod tree;
mod unnamed;
mod whole;

pub use self::bindings::{Bindings, BindingsNumber, BindingsText};
pub use self::file::File;
pub use self::file_page::FilePage;
pub use self::folder::Folder;
pub use self::folder_page::{FolderPage, FolderPageT};
pub use self::half::{Half, HalfPair, HalfPairHalf};
pub use self::id_page::IdPage;
pub use self::labelled::Labelled;
pub use self::list_files::ListFilesResponse;
pub use self::page::Page;
pub use self::pair::{Pair, PairHalf};
pub use self::pet::Pet;
pub use self::pet_page::PetPage;
pub use self::tree::Tree;
pub use self::unnamed::Unnamed;
pub use self::whole::{Whole, WholePair};
