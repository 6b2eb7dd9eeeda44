//! The types of `Annotations`.

mod a;
mod b;

pub use self::a::A;
pub use self::b::B;
