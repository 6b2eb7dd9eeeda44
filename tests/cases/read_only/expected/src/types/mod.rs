//! The types of `What is only received or only sent`.

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
