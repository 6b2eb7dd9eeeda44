//! The types of `Hostile names of properties`.

mod inline;
mod inline_pet;
mod methods;
mod placeholders;
mod required_names;
mod words;

pub use self::inline::{Inline, InlinePetLower, InlinePetTitle};
pub use self::inline_pet::InlinePet;
pub use self::methods::Methods;
pub use self::placeholders::Placeholders;
pub use self::required_names::{RequiredNames, RequiredNamesRequired};
pub use self::words::Words;
