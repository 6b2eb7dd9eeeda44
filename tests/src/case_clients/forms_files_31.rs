//! The client of the case `forms_files_31`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};

#[path = "../../cases/forms_files_31/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
#[path = "../../cases/forms_files_31/expected/src/types/mod.rs"]
#[rustfmt::skip]
pub mod types;
