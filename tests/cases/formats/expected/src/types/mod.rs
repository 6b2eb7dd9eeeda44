//! The types of `Formats`.

mod bounds;
mod flag;
mod integers;
mod numbers;
mod strings;

pub use self::bounds::Bounds;
pub use self::flag::Flag;
pub use self::integers::Integers;
pub use self::numbers::Numbers;
pub use self::strings::Strings;
