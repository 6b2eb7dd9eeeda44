//! The types of `allOf of anything`.

mod bounded;
mod common;
mod deep;
mod described;
mod item;
mod list;
mod map;
mod name;
mod narrowed;
mod nested;
mod objects;
mod sibling;
mod whole;
mod with_more;

pub use self::bounded::Bounded;
pub use self::common::Common;
pub use self::deep::{Deep, DeepInner};
pub use self::described::{Described, DescribedB};
pub use self::item::Item;
pub use self::list::List;
pub use self::map::Map;
pub use self::name::Name;
pub use self::narrowed::Narrowed;
pub use self::nested::Nested;
pub use self::objects::Objects;
pub use self::sibling::Sibling;
pub use self::whole::Whole;
pub use self::with_more::WithMore;
