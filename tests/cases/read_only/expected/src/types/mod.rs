//! The types of `What is only received or only sent`.

mod account;
mod owner;
mod stamp;
mod many;
mod upload;

pub use self::account::Account;
pub use self::owner::Owner;
pub use self::stamp::Stamp;
pub use self::many::{Many, ManyRequired};
pub use self::upload::UploadForm;
