//! The types of `What is not handled yet`.

mod several;
mod parts;

pub use self::several::Several;
pub use self::parts::Parts;
