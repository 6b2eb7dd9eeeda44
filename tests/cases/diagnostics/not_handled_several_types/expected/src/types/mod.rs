//! The types of `A case`.

mod a;

pub use self::a::A;
