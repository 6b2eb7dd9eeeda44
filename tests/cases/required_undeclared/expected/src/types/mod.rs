//! The types of `Required properties that are not declared`.

mod bare;
mod base;
mod declared;
mod sample;
mod translations;

pub use self::bare::Bare;
pub use self::base::Base;
pub use self::declared::Declared;
pub use self::sample::Sample;
pub use self::translations::Translations;
