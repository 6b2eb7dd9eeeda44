//! The types of `Constants`.

mod kind;
mod version;
mod shape;

pub use self::kind::Kind;
pub use self::version::Version;
pub use self::shape::Shape;
