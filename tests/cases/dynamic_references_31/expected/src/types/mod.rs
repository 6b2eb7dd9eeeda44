//! The types of `Generic schemas`.

mod page;
mod pet_page;
mod id_page;
mod pet;
mod tree;
mod labelled;
mod file;
mod folder;
mod file_page;
mod folder_page;
mod unnamed;
mod bindings;
mod list_files;

pub use self::page::Page;
pub use self::pet_page::PetPage;
pub use self::id_page::IdPage;
pub use self::pet::Pet;
pub use self::tree::Tree;
pub use self::labelled::Labelled;
pub use self::file::File;
pub use self::folder::Folder;
pub use self::file_page::FilePage;
pub use self::folder_page::{FolderPage, FolderPageT};
pub use self::unnamed::Unnamed;
pub use self::bindings::{Bindings, BindingsNumber, BindingsText};
pub use self::list_files::ListFilesResponse;
