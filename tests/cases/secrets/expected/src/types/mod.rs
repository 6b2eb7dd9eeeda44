//! The types of `Secrets`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod either;
mod entry;
mod holder;
mod login;
mod marked;
mod password;
mod token;

pub use self::either::Either;
pub use self::entry::{Entry, EntryWithId};
pub use self::holder::Holder;
pub use self::login::LoginRequest;
pub use self::marked::Marked;
pub use self::password::Password;
pub use self::token::{Token, TokenKind, TokenObject};
