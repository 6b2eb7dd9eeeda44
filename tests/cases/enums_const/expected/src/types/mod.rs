//! The types of `Constants`.

mod kind;
mod shape;
mod version;

pub use self::kind::Kind;
pub use self::shape::Shape;
pub use self::version::Version;
