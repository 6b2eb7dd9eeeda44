//! The client of the case `forms_additional`.

pub use crate::runtime;
pub use api::client::{Client, ClientBuilder};

#[path = "../../cases/forms_additional/expected/src/api/mod.rs"]
#[rustfmt::skip]
pub mod api;
#[path = "../../cases/forms_additional/expected/src/types/mod.rs"]
#[rustfmt::skip]
pub mod types;
