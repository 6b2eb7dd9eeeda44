//! The types of `What is only received or only sent`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod account;
mod many;
mod owner;
mod stamp;
mod upload;

pub use self::account::Account;
pub use self::many::{Many, ManyRequired};
pub use self::owner::Owner;
pub use self::stamp::Stamp;
pub use self::upload::UploadForm;
