//! The types of `A contradiction`.

mod parts;
mod typed;
mod listed;

pub use self::parts::Parts;
pub use self::typed::Typed;
pub use self::listed::Listed;
