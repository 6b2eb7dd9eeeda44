//! The types of `Many required properties`.

mod five;
mod six;

pub use self::five::Five;
pub use self::six::{Six, SixRequired};
