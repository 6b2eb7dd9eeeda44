//! The types of `Enums`.

mod holder;
mod level;
mod no_type;
mod nullable;
mod status;

pub use self::holder::{Holder, HolderColour, HolderLevelsItem};
pub use self::level::Level;
pub use self::no_type::NoType;
pub use self::nullable::NullableType;
pub use self::status::Status;
