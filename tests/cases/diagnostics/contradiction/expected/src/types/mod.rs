//! The types of `A case`.

mod never;
mod a;

pub use self::never::Never;
pub use self::a::A;
