//! The types of `A contradiction`.

mod listed;
mod parts;
mod typed;

pub use self::listed::Listed;
pub use self::parts::Parts;
pub use self::typed::Typed;
