//! The types of `Formats that examples contradict`.

mod reply;
mod nullable;
mod list;
mod key;
mod referred;
mod part;
mod whole;
mod tree;

pub use self::reply::ReplyType;
pub use self::nullable::NullableType;
pub use self::list::List;
pub use self::key::Key;
pub use self::referred::Referred;
pub use self::part::Part;
pub use self::whole::Whole;
pub use self::tree::Tree;
