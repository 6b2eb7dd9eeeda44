//! The types of `Enums`.

mod status;
mod level;
mod no_type;
mod nullable;
mod holder;

pub use self::status::Status;
pub use self::level::Level;
pub use self::no_type::NoType;
pub use self::nullable::NullableType;
pub use self::holder::{Holder, HolderColour, HolderLevelsItem};
