//! The types of `Formats that examples contradict`.
//!
//! What can be sent has setters besides `new`. What is only received has none: its fields are
//! public, as all are.

mod key;
mod list;
mod nullable;
mod part;
mod referred;
mod reply;
mod tree;
mod whole;

pub use self::key::Key;
pub use self::list::List;
pub use self::nullable::NullableType;
pub use self::part::Part;
pub use self::referred::Referred;
pub use self::reply::ReplyType;
pub use self::tree::Tree;
pub use self::whole::Whole;
