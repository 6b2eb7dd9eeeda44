//! The types of `Hostile names of properties`.

mod words;
mod methods;
mod required_names;
mod placeholders;
mod inline;
mod inline_pet;

pub use self::words::Words;
pub use self::methods::Methods;
pub use self::required_names::{RequiredNames, RequiredNamesRequired};
pub use self::placeholders::Placeholders;
pub use self::inline::{Inline, InlinePetLower, InlinePetTitle};
pub use self::inline_pet::InlinePet;
