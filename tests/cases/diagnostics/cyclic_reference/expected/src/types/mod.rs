//! The types of `References in a circle`.

mod a;
mod b;
mod list;
mod map;
mod parts;
mod self_;

pub use self::a::A;
pub use self::b::B;
pub use self::list::List;
pub use self::map::Map;
pub use self::parts::Parts;
pub use self::self_::SelfValue;
