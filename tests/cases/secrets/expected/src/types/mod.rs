//! The types of `Secrets`.

mod token;
mod password;
mod marked;
mod holder;
mod either;
mod entry;
mod login;

pub use self::token::{Token, TokenKind, TokenObject};
pub use self::password::Password;
pub use self::marked::Marked;
pub use self::holder::Holder;
pub use self::either::Either;
pub use self::entry::{Entry, EntryWithId};
pub use self::login::LoginRequest;
