//! The types of `Formats`.

mod integers;
mod bounds;
mod numbers;
mod strings;
mod flag;

pub use self::integers::Integers;
pub use self::bounds::Bounds;
pub use self::numbers::Numbers;
pub use self::strings::Strings;
pub use self::flag::Flag;
