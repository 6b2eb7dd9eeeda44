//! The types of `Required properties that are not declared`.

mod sample;
mod bare;
mod translations;
mod base;
mod declared;

pub use self::sample::Sample;
pub use self::bare::Bare;
pub use self::translations::Translations;
pub use self::base::Base;
pub use self::declared::Declared;
